package dev.faultline.ui.detail.symbol;

import dev.faultline.live.symbol.SymbolState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Says above a native trace what became of its symbols, with the way to what is missing.
public final class SymbolBar extends HBox {
    private final ModuleModel model;
    private final ObservableBooleanValue sent;
    private final Texts texts;
    private final Label words = new Label();
    private final Button locate;

    /// The line of a model.
    ///
    /// @param sent whether the traces are shown as they were sent
    public SymbolBar(ModuleModel model, ObservableBooleanValue sent, Texts texts, SymbolActions actions) {
        this.model = model;
        this.sent = sent;
        this.texts = texts;
        getStyleClass().add("symbol-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("detail.symbols.summary");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        locate = new Button(texts.get("detail.symbols.locate"), Icon.SEARCH.node());
        locate.setId("detail.symbols.locate");
        locate.setMinWidth(Region.USE_PREF_SIZE);
        locate.setOnAction(_ -> actions.locate());
        getChildren().addAll(words, locate);
        model.summary().subscribe(_ -> show());
        model.search().subscribe(_ -> show());
        sent.subscribe(_ -> show());
    }

    private void show() {
        SymbolSummary summary = model.summary().get();
        SymbolState search = model.search().get();
        boolean searching = search != null && search.searching();
        boolean wanted = summary.wanted() > 0 || !summary.looked();
        setVisible(summary.matters());
        setManaged(summary.matters());
        boolean open = !summary.looked() || (searching && wanted);
        words.setText(searching && wanted ? texts.get("detail.symbols.searching") : words(summary, sent.get(), texts));
        words.setGraphic((open ? Icon.WAITING : wanted ? Icon.WARNING : Icon.DONE).node());
        getStyleClass().removeAll("warn", "good");
        if (!open) {
            getStyleClass().add(wanted ? "warn" : "good");
        }
        locate.setVisible(summary.wanted() > 0);
        locate.setManaged(summary.wanted() > 0);
    }

    static String words(SymbolSummary summary, boolean sent, Texts texts) {
        if (!summary.looked()) {
            return texts.get("detail.symbols.waiting");
        }
        int all = summary.found() + summary.wanted();
        if (summary.wanted() == 0) {
            return texts.format("detail.symbols.whole", all);
        }
        int unnamed = sent ? summary.unnamedSent() : summary.unnamed();
        return texts.format("detail.symbols.part", summary.wanted(), all, unnamed, summary.traces());
    }
}
