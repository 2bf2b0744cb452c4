package dev.faultline.ui.palette;

import atlantafx.base.controls.CustomTextField;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sheet of the palette: a field and what it finds. Up and Down choose while the field keeps the focus, Enter does
/// it. JavaFX thread only.
public final class Palette extends VBox {
    private static final int PAGE = 8;

    private final CustomTextField field = new CustomTextField();
    private final ListView<Hit> list = new ListView<>();
    private final Runnable close;

    /// Held here: the field holds it weakly.
    private final PaletteModel model;

    /// A palette over sources.
    ///
    /// @param close takes the sheet away, before what was chosen is done
    public Palette(Texts texts, FxBridge bridge, List<EntrySource> sources, Runnable close) {
        this.close = close;
        setId("palette");
        getStyleClass().addAll("overlay-sheet", "palette");
        setMaxHeight(USE_PREF_SIZE);
        this.model = new PaletteModel(sources, bridge);
        field.setId("palette.field");
        field.getStyleClass().add("palette-field");
        field.setLeft(Icon.SEARCH.node());
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.text"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.setOnAction(_ -> choose(list.getSelectionModel().getSelectedItem()));
        list.setId("palette.list");
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(texts.get("palette.list"));
        list.setItems(model.hits());
        list.setCellFactory(_ -> new HitCell(texts));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> choose(list.getSelectionModel().getSelectedItem()));
        model.hits().subscribe(this::selectFirst);
        selectFirst();
        Label none = new Label(texts.get("palette.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(new StackPane(none));
        Label hint = new Label(texts.get("palette.hint"));
        hint.getStyleClass().addAll("muted", "small", "palette-hint");
        getChildren().addAll(field, list, hint);
    }

    private void selectFirst() {
        if (!model.hits().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void steer(KeyEvent event) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        int count = list.getItems().size();
        if (by != 0 && count > 0) {
            int chosen = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, count - 1);
            list.getSelectionModel().select(chosen);
            list.scrollTo(Math.max(0, chosen - PAGE / 2));
            event.consume();
        }
    }

    private void choose(@Nullable Hit hit) {
        if (hit != null && hit.entry().enabled()) {
            close.run();
            hit.entry().run().run();
        }
    }
}
