package dev.faultline.ui.detail.json;

import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.detail.row.RowState;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The raw JSON section: a search field and the lines.
public final class JsonView extends VBox {
    private static final Duration TYPING = Duration.millis(120);

    private final JsonModel model;
    private final Texts texts;
    private final RowList<JsonRow> list;
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final PauseTransition typing = new PauseTransition(TYPING);

    /// The section of a model.
    public JsonView(JsonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.list = new RowList<>(_ -> new RowState(null, false), JsonRow::text, _ -> {});
        getStyleClass().addAll("section", "json-section");
        list.setId("detail.json");
        list.setAccessibleText(texts.get("detail.section.json"));
        list.setCellFactory(_ -> new JsonCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), list);
        model.textProperty().subscribe(this::showText);
        model.hitProperty().subscribe(_ -> showHit());
        model.hitsProperty().subscribe(_ -> showHit());
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    private HBox bar() {
        search.setId("detail.json.search");
        search.setPromptText(texts.get("detail.json.search"));
        search.setAccessibleText(texts.get("detail.json.search"));
        search.setPrefColumnCount(24);
        typing.setOnFinished(_ -> model.search(search.getText()));
        search.textProperty().subscribe(_ -> typing.playFromStart());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.step(event.isShiftDown() ? -1 : 1);
            }
        });
        count.getStyleClass().addAll("muted", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CopyButton copy = new CopyButton(texts, texts.get("detail.section.json"), this::copied);
        copy.setId("detail.json.copy");
        copy.getStyleClass().add("quiet");
        HBox bar = new HBox(search, step("previous", Icon.UP, -1), step("next", Icon.DOWN, 1), count, space, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("section-bar");
        return bar;
    }

    private Button step(String name, Icon icon, int by) {
        Button button = new Button();
        button.setId("detail.json." + name);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setAccessibleText(texts.get("detail.json." + name));
        button.setTooltip(new Tip(texts.get("detail.json." + name)));
        button.setOnAction(_ -> model.step(by));
        return button;
    }

    private String copied() {
        JsonText shown = model.textProperty().get();
        return shown == null ? "" : shown.text();
    }

    private void showText(@Nullable JsonText text) {
        List<String> lines = text == null ? List.of() : text.lines();
        List<JsonRow> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new JsonRow(i, lines.get(i)));
        }
        list.showAnew(rows);
    }

    private void showHit() {
        int hits = model.hitsProperty().get().size();
        boolean searching = !Objects.requireNonNullElse(search.getText(), "").isEmpty();
        count.setText(
                !searching
                        ? ""
                        : hits == 0
                                ? texts.get("detail.json.none")
                                : texts.format(
                                        "detail.json.hit", model.hitProperty().get() + 1, hits));
        if (model.line() >= 0) {
            list.getSelectionModel().clearAndSelect(model.line());
            list.scrollTo(Math.max(0, model.line() - 4));
        }
        list.refresh();
    }
}
