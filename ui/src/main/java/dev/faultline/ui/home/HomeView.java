package dev.faultline.ui.home;

import dev.faultline.live.CollectorState;
import dev.faultline.live.Totals;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.function.LongSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The nodes of the home screen: a column of cards.
final class HomeView {
    private static final double MARGIN = 16;

    private final Texts texts;
    private final ScrollPane scroll;
    private final Label title = new WrappedLabel();
    private final Label subtitle = new WrappedLabel();
    private final TextField dsn = new TextField();
    private final Button send;
    private final Card crash;

    /// @param cap size of the home beyond which the oldest events go, in bytes
    HomeView(Kit kit, HomeModel model, HomePresenter presenter, Command sendCrash, LongSupplier cap) {
        this.texts = kit.texts();
        this.send = kit.controls().button(sendCrash);
        this.crash = new TestCrashCard(texts, model, presenter, send);
        VBox column = new VBox(
                header(),
                new SinceLine(kit, model, presenter),
                new LastCrashCard(kit, model, presenter),
                new OverviewCard(kit, model, presenter),
                new CameBackCard(kit, model, presenter),
                new RejectsCard(kit, model),
                connect(model),
                crash,
                new CollectorCard(kit, model, cap));
        column.setId("home");
        column.getStyleClass().add("home-column");
        StackPane centred = new StackPane(column);
        centred.getStyleClass().add("home");
        scroll = SharpScroll.around(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("home-scroll");
        scroll.setAccessibleText(texts.get("home.title"));
        model.totals().subscribe(this::show);
        model.collector().subscribe(this::show);
        crash.boundsInParentProperty().subscribe(_ -> {
            if (send.isFocused() && !(model.crash().get() instanceof TestCrash.None)) {
                revealCrash();
            }
        });
    }

    /// The first crash makes cards over the one that sent it; how that went stays in view.
    private void revealCrash() {
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            Bounds place = content.sceneToLocal(crash.localToScene(crash.getLayoutBounds()));
            double most = Math.clamp((place.getMinY() - MARGIN) / hidden, 0, 1);
            double least = Math.clamp((place.getMaxY() + MARGIN - seen) / hidden, 0, most);
            scroll.setVvalue(Math.clamp(scroll.getVvalue(), least, most));
        }
    }

    Parent node() {
        return scroll;
    }

    void focus() {
        send.requestFocus();
    }

    private Node header() {
        title.setId("home.title");
        title.getStyleClass().add("title");
        subtitle.getStyleClass().add("muted");
        VBox header = new VBox(title, subtitle);
        header.getStyleClass().add("home-header");
        return header;
    }

    private Node connect(HomeModel model) {
        Label label = new Label(texts.get("home.dsn"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(dsn);
        dsn.setId("home.dsn");
        dsn.setEditable(false);
        dsn.getStyleClass().add("mono");
        dsn.setAccessibleText(texts.get("home.dsn"));
        dsn.setPromptText(texts.get("home.dsn.none"));
        HBox.setHgrow(dsn, Priority.ALWAYS);
        CopyButton copy = new CopyButton(texts, texts.get("home.dsn"), model::dsn);
        copy.setId("home.dsn.copy");
        HBox row = new HBox(label, dsn, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("home-row");
        Card card = new Card(texts.get("home.connect"), texts.get("home.connect.hint"));
        card.getChildren().addAll(row, new SnippetPane(texts, model));
        return card;
    }

    private void show(Totals totals) {
        boolean empty = totals.events() == 0;
        title.setText(texts.get(empty ? "home.welcome" : "home.title"));
        subtitle.setText(texts.get(empty ? "home.welcome.hint" : "home.hint"));
    }

    private void show(CollectorState state) {
        String now = state.dsn();
        dsn.setText(now == null ? "" : now);
    }
}
