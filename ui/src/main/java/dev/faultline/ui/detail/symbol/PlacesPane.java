package dev.faultline.ui.detail.symbol;

import dev.faultline.live.job.JobState;
import dev.faultline.live.symbol.SymbolPlaceState;
import dev.faultline.live.symbol.SymbolResult;
import dev.faultline.live.symbol.SymbolState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where symbols are looked for, with the search under way or what the last one came to.
final class PlacesPane extends VBox {
    private final Texts texts;
    private final SymbolActions actions;
    private final FlowPane places = new FlowPane();
    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final HBox search = new HBox();

    PlacesPane(Texts texts, SymbolActions actions) {
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("symbol-places");
        places.getStyleClass().add("symbol-place-list");
        words.setId("detail.symbols.search");
        words.setMinWidth(0);
        progress.setAccessibleText(texts.get("detail.symbols.progress"));
        progress.setPrefWidth(180);
        cancel = new Button(texts.get("detail.symbols.cancel"), Icon.CLOSE.node());
        cancel.setId("detail.symbols.cancel");
        cancel.getStyleClass().add("quiet");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> actions.cancel());
        search.setAlignment(Pos.CENTER_LEFT);
        search.getStyleClass().add("symbol-search");
        search.getChildren().addAll(progress, words, cancel);
        getChildren().addAll(places, search);
    }

    void show(@Nullable SymbolState state) {
        places.getChildren().clear();
        if (state == null || state.places().isEmpty()) {
            Label none = new Label(texts.get("detail.symbols.places.none"), Icon.FOLDER.node());
            none.getStyleClass().add("muted");
            places.getChildren().add(none);
        } else {
            Label head = new Label(texts.get("detail.symbols.places"));
            head.getStyleClass().add("muted");
            places.getChildren().add(head);
            state.places().forEach(place -> places.getChildren().add(chip(place)));
        }
        boolean searching = state != null && state.searching();
        shown(progress, searching);
        shown(cancel, searching);
        String said = state == null ? "" : said(state);
        words.setText(said);
        shown(search, searching || !said.isEmpty());
        JobState job = state == null ? null : state.job();
        progress.setProgress(job == null || job.progress() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : job.progress());
    }

    private String said(SymbolState state) {
        JobState job = state.job();
        SymbolResult result = state.result();
        if (job == null) {
            return "";
        }
        return switch (job.phase()) {
            case WAITING, RUNNING -> job.note().isEmpty() ? texts.get("detail.symbols.searching") : job.note();
            case FAILED -> texts.format("detail.symbols.failed", String.valueOf(job.problem()));
            case CANCELLED -> texts.get("detail.symbols.cancelled");
            case DONE -> result == null ? "" : texts.format("detail.symbols.result", result.changed(), result.tried());
        };
    }

    private HBox chip(SymbolPlaceState place) {
        Label path = new WordLabel(ShownName.of(place.path().toString()));
        path.setGraphic((place.there() ? Icon.FOLDER : Icon.WARNING).node());
        path.getStyleClass().add("mono");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMaxWidth(420);
        String tip = place.there()
                ? place.path().toString()
                : texts.format("detail.symbols.place.gone", place.path().toString());
        path.setTooltip(new Tip(tip));
        Button remove = new Button();
        remove.setGraphic(Icon.CLOSE.node());
        remove.getStyleClass().addAll("icon-button", "quiet");
        remove.setAccessibleText(
                texts.format("detail.symbols.place.remove", place.path().toString()));
        remove.setTooltip(new Tip(remove.getAccessibleText()));
        remove.setOnAction(_ -> actions.remove(place.path()));
        HBox chip = new HBox(path);
        if (!place.there()) {
            Label gone = new Label(texts.get("detail.symbols.place.missing"));
            gone.getStyleClass().add("place-gone");
            gone.setMinWidth(Region.USE_PREF_SIZE);
            chip.getChildren().add(gone);
            chip.getStyleClass().add("gone");
        }
        chip.getChildren().add(remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("symbol-place");
        return chip;
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
