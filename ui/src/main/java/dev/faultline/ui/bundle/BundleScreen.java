package dev.faultline.ui.bundle;

import dev.faultline.live.bundle.BundleFacts;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a bundle says of itself: whose, from when, how much, what was taken out. JavaFX thread only.
public final class BundleScreen implements Screen {
    private final Texts texts;
    private final ObservableValue<String> title;
    private final ScrollPane scroll;
    private final Button look;

    /// The screen of an open bundle; it does not change.
    public BundleScreen(Kit kit, BundleFacts facts) {
        this.texts = kit.texts();
        this.title = new ReadOnlyStringWrapper(facts.name());
        this.look = new Button(texts.get("bundle.look"), Icon.ISSUES.node());
        look.setId("bundle.look");
        look.getStyleClass().add("accent");
        look.setOnAction(_ -> kit.go().accept(new Place.Issues("")));
        Label heading = new WrappedLabel(ShownName.of(facts.name()));
        heading.setId("bundle.name");
        heading.getStyleClass().add("title");
        Label hint = new WrappedLabel(texts.get("bundle.hint"));
        hint.getStyleClass().add("muted");
        VBox header = new VBox(heading, hint);
        header.getStyleClass().add("home-header");
        VBox column = new VBox(header, figures(facts), about(facts));
        column.setId("bundle");
        column.getStyleClass().add("home-column");
        StackPane centred = new StackPane(column);
        centred.getStyleClass().add("home");
        scroll = SharpScroll.around(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("home-scroll");
        scroll.setAccessibleText(facts.name());
    }

    private Node figures(BundleFacts facts) {
        HBox figures = new HBox(
                figure("issues", texts.figure(facts.issues()), facts.issues()),
                figure("events", texts.figure(facts.events()), facts.events()),
                figure("attachments", texts.figure(facts.attachments()), facts.attachments()),
                figure("size", texts.bytes(facts.bytes()), facts.bytes()));
        figures.getStyleClass().add("figures");
        VBox card = new VBox(figures, look);
        card.getStyleClass().add("home-card");
        return card;
    }

    private Node figure(String name, String number, long count) {
        Label value = new Label(number);
        value.setId("bundle.figure." + name);
        value.getStyleClass().add("figure");
        Label label = new Label(texts.format("bundle.figure." + name, count));
        label.getStyleClass().addAll("muted", "small");
        VBox figure = new VBox(value, label);
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setPrefWidth(0);
        return figure;
    }

    private Node about(BundleFacts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bundle-facts");
        row(grid, "bundle.file", facts.file().toString());
        row(grid, "bundle.created", texts.time(facts.created()));
        row(grid, "bundle.product", texts.format("bundle.product.name", facts.product()));
        String query = facts.query();
        row(grid, "bundle.query", query == null || query.isBlank() ? texts.get("bundle.query.none") : query);
        row(
                grid,
                "bundle.redaction",
                facts.redaction().isEmpty()
                        ? texts.get("bundle.redaction.none")
                        : String.join("\n", facts.redaction()));
        if (facts.symbols() > 0) {
            row(grid, "bundle.symbols", texts.format("bundle.symbols.count", facts.symbols()));
        }
        VBox card = new VBox(grid);
        card.getStyleClass().add("home-card");
        return card;
    }

    private void row(GridPane grid, String key, String value) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("field-label");
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label words = new WrappedLabel(value);
        words.setId(key);
        GridPane.setHgrow(words, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), name, words);
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void onShown() {}

    @Override
    public void onHidden() {}

    @Override
    public void focus() {
        look.requestFocus();
    }
}
