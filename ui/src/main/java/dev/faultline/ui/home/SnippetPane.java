package dev.faultline.ui.home;

import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Tabs of SDKs and the snippet of the chosen one.
final class SnippetPane extends VBox {
    private final Texts texts;
    private final HomeModel model;
    private final TextArea code = new TextArea();

    SnippetPane(Texts texts, HomeModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("snippets");
        code.setId("home.snippet");
        code.setEditable(false);
        code.getStyleClass().addAll("mono", "code");
        code.setAccessibleText(texts.get("home.snippet"));
        SharpScroll.sharpen(code);
        CopyButton copy = new CopyButton(texts, texts.get("home.snippet"), code::getText);
        copy.setId("home.snippet.copy");
        copy.getStyleClass().add("quiet");
        StackPane.setAlignment(copy, Pos.TOP_RIGHT);
        StackPane block = new StackPane(code, copy);
        block.getStyleClass().add("code-block");
        getChildren().addAll(tabs(), block);
        model.sdk().subscribe(_ -> refresh());
        model.collector().subscribe(_ -> refresh());
    }

    private Node tabs() {
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().add("sdk-tabs");
        ToggleGroup group = new ToggleGroup();
        for (String sdk : Snippets.SDKS) {
            ToggleButton tab = new ToggleButton(texts.get("home.sdk." + sdk));
            tab.setId("home.sdk." + sdk);
            tab.getStyleClass().add("sdk-tab");
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> choose(sdk, tab));
            model.sdk().subscribe(chosen -> tab.setSelected(chosen.equals(sdk)));
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private void choose(String sdk, ToggleButton tab) {
        tab.setSelected(true);
        model.sdk().set(sdk);
    }

    private void refresh() {
        String dsn = model.dsn().isEmpty() ? texts.get("home.dsn.none") : model.dsn();
        String snippet = Snippets.of(model.sdk().get(), dsn);
        if (!snippet.equals(code.getText())) {
            code.setText(snippet);
            code.setPrefRowCount((int) snippet.lines().count() + 1);
        }
    }
}
