package dev.faultline.ui.home;

import dev.faultline.live.Reject;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TimeLabel;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The last refused requests: who sent them, what was wrong, what to do.
final class RejectsCard extends Card {
    private static final int SHOWN = 5;

    private final Kit kit;
    private final VBox rows = new VBox();

    RejectsCard(Kit kit, HomeModel model) {
        super(kit.texts().get("home.rejects"), kit.texts().get("home.rejects.hint"));
        this.kit = kit;
        setId("home.rejects");
        rows.getStyleClass().add("home-rows");
        getChildren().add(rows);
        model.rejects().subscribe(this::show);
    }

    private void show(List<Reject> rejects) {
        shown(!rejects.isEmpty());
        rows.getChildren().setAll(rejects.stream().limit(SHOWN).map(this::row).toList());
        if (rejects.size() > SHOWN) {
            Label more = new Label(kit.texts().format("home.rejects.more", rejects.size() - SHOWN));
            more.getStyleClass().add("muted");
            rows.getChildren().add(more);
        }
    }

    private Node row(Reject reject) {
        Texts texts = kit.texts();
        Label what = new WrappedLabel(reject.text());
        what.getStyleClass().add("strong");
        Label cure = new WrappedLabel(texts.get(cureKey(reject)));
        Label who = new WrappedLabel(texts.format("home.reject.who", sender(reject), project(reject), reject.status()));
        who.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(what, cure, who);
        words.getStyleClass().add("reject-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        TimeLabel when = new TimeLabel(texts, kit.ticker(), TimeLabel.Form.LONG);
        when.show(reject.at());
        when.setMinWidth(USE_PREF_SIZE);
        Node icon = Icon.REJECTED.node();
        icon.getStyleClass().add("bad-icon");
        HBox row = new HBox(icon, words, when);
        row.getStyleClass().add("reject");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String cureKey(Reject reject) {
        String key = "home.cure." + reject.reason();
        return kit.texts().has(key) ? key : "home.cure.other";
    }

    private String sender(Reject reject) {
        String sender = reject.sender();
        return sender == null ? kit.texts().get("home.reject.unknown") : sender;
    }

    private String project(Reject reject) {
        String project = reject.project();
        return project == null ? kit.texts().get("home.reject.none") : project;
    }
}
