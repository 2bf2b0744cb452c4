package dev.faultline.ui.home;

import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What happened since the user was here, with the way there. Not there at the first start, nor before the first event.
final class SinceLine extends HBox {
    private final Texts texts;
    private final HomeModel model;
    private final TimeLabel when;
    private final Label nothing = new Label();
    private final Hyperlink made;
    private final Hyperlink back;

    SinceLine(Kit kit, HomeModel model, HomePresenter presenter) {
        this.texts = kit.texts();
        this.model = model;
        this.when = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        this.made = link("home.since.new", presenter, Since::newQuery);
        this.back = link("home.since.back", presenter, Since::backQuery);
        setId("home.since");
        getStyleClass().add("home-since");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label(texts.get("home.since"));
        words.setMinWidth(USE_PREF_SIZE);
        nothing.setText(texts.get("home.since.nothing"));
        nothing.getStyleClass().add("muted");
        getChildren().addAll(words, when, made, back, nothing);
        model.since().subscribe(_ -> show());
        model.totals().subscribe(_ -> show());
    }

    private Hyperlink link(String id, HomePresenter presenter, Function<Since, String> query) {
        Hyperlink link = new Hyperlink();
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.since().get().map(query).ifPresent(presenter::open);
        });
        return link;
    }

    private void show() {
        Optional<Since> since = model.since().get();
        shown(this, since.isPresent() && model.totals().get().events() > 0);
        since.ifPresent(now -> {
            when.show(now.left());
            made.setText(texts.format("home.since.new", now.made()));
            back.setText(texts.format("home.since.back", now.back()));
            shown(made, now.made() > 0);
            shown(back, now.back() > 0);
            shown(nothing, now.made() + now.back() == 0);
        });
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
