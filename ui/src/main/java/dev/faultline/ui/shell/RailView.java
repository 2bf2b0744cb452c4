package dev.faultline.ui.shell;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;

/// The rail on the left: one entry per section, the current one marked.
final class RailView extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<String, Button> entries = new LinkedHashMap<>();

    RailView(List<Command> sections, CommandControls controls, Texts texts) {
        setId("rail");
        getStyleClass().add("rail");
        setAccessibleText(texts.get("rail.text"));
        for (Command section : sections) {
            Button entry = controls.button(section);
            entry.getStyleClass().setAll("rail-item");
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setAlignment(Pos.CENTER_LEFT);
            entries.put(section.id(), entry);
            getChildren().add(entry);
        }
    }

    /// Shows pictograms only, where there is little room; tooltips have the words.
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        entries.values()
                .forEach(entry -> entry.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    void mark(String section) {
        entries.forEach((id, entry) -> entry.pseudoClassStateChanged(CURRENT, id.equals(section)));
    }
}
