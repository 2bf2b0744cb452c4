package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// How long ago something was, kept true while the label is in a scene; its tooltip says local time and UTC.
public final class TimeLabel extends Label {

    /// How much room there is.
    public enum Form {
        /// `5 min`
        SHORT,
        /// `5 minutes ago`
        LONG
    }

    private final Texts texts;
    private final Ticker ticker;
    private Form form;
    private @Nullable Instant instant;
    private Subscription ticking = Subscription.EMPTY;

    /// A label that shows nothing until [#show].
    public TimeLabel(Texts texts, Ticker ticker, Form form) {
        this.texts = texts;
        this.ticker = ticker;
        this.form = form;
        getStyleClass().add("time-label");
        Tip.on(this, this::whole);
        sceneProperty().subscribe(this::tickIn);
    }

    /// Shows a time; null shows nothing.
    public void show(@Nullable Instant shown) {
        instant = shown;
        refresh();
    }

    /// Takes more or less room from now on.
    public void form(Form other) {
        form = other;
        refresh();
    }

    private String whole() {
        Instant shown = instant;
        return shown == null ? "" : texts.format("kit.time.tip", texts.time(shown), texts.utc(shown));
    }

    private void tickIn(@Nullable Scene scene) {
        ticking.unsubscribe();
        ticking = scene == null ? Subscription.EMPTY : ticker.nowProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        Instant shown = instant;
        if (shown == null) {
            setText("");
            return;
        }
        Instant now = ticker.now();
        setText(form == Form.SHORT ? texts.age(shown, now) : texts.ago(shown, now));
        setAccessibleText(texts.ago(shown, now));
    }
}
