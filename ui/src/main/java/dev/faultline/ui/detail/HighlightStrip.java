package dev.faultline.ui.detail;

import dev.faultline.live.EventDetail;
import dev.faultline.ui.detail.card.Highlights;
import dev.faultline.ui.detail.card.Highlights.Highlight;
import dev.faultline.ui.detail.card.Highlights.Kind;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import java.time.Instant;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The facts that tell this event from others, side by side.
final class HighlightStrip extends FlowPane {
    private static final double WIDEST = 480;

    /// Room beside a value for what it is called.
    private static final double NAME = 160;

    private final Texts texts;

    HighlightStrip(Texts texts, DetailModel model) {
        this.texts = texts;
        setId("detail.highlights");
        getStyleClass().add("highlights");
        setAccessibleText(texts.get("detail.highlights"));
        model.event().subscribe(this::show);
    }

    private void show(@Nullable EventDetail detail) {
        getChildren().clear();
        if (detail != null) {
            Highlights.of(detail.event()).forEach(highlight -> getChildren().add(node(highlight)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node node(Highlight highlight) {
        String word = highlight.kind().name().toLowerCase(Locale.ROOT);
        Label name = new Label(texts.get("detail.highlight." + word));
        name.getStyleClass().add("highlight-name");
        name.setMinWidth(USE_PREF_SIZE);
        String shown = ShownName.of(value(highlight));
        Label value = new WordLabel(shown);
        value.getStyleClass().add("highlight-value");
        value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        value.maxWidthProperty().bind(widthProperty().subtract(NAME).map(room -> Math.min(WIDEST, room.doubleValue())));
        Tip.on(value, () -> shown);
        if (highlight.kind() == Kind.HANDLED) {
            boolean handled = highlight.value().equals("yes");
            value.setGraphic((handled ? Icon.DONE : Icon.WARNING).node());
            value.getStyleClass().add(handled ? "good" : "bad");
        }
        HBox box = new HBox(name, value);
        box.setId("detail.highlight." + word);
        box.getStyleClass().add("highlight");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setAccessibleText(name.getText() + ": " + shown);
        return box;
    }

    private String value(Highlight highlight) {
        return switch (highlight.kind()) {
            case HANDLED -> texts.get("detail." + highlight.value());
            case UPTIME -> texts.age(Instant.EPOCH, Instant.ofEpochSecond(Long.parseLong(highlight.value())));
            default -> highlight.value();
        };
    }
}
