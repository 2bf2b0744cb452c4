package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.event.symbols.NativeFrame;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.ui.detail.symbol.SymbolWords;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How a native frame was found, and what became of its symbols: an icon and a word for each.
final class FrameMarks {
    private static final double TRUST = 154;
    private static final double BRIEF = 38;
    private static final double STATUS = 108;

    private static final PseudoClass IS_BRIEF = PseudoClass.getPseudoClass("brief");

    private final Texts texts;
    private final Label status = mark("frame-status");
    private final Label trust = mark("frame-trust");
    private final DoubleBinding width;

    /// @param roomy whether there is room for a column of how frames were found, also where a frame does not say
    /// @param brief whether there is room for the icons of that column only; the words are a hover away then
    FrameMarks(Texts texts, BooleanExpression roomy, BooleanExpression brief) {
        this.texts = texts;
        brief.subscribe(isBrief -> trust.pseudoClassStateChanged(IS_BRIEF, isBrief));
        Tip.on(trust, () -> brief.get() ? trust.getText() : "");
        width = Bindings.createDoubleBinding(
                () -> (trust.isManaged() ? brief.get() ? BRIEF : TRUST : 0) + (status.isManaged() ? STATUS : 0),
                brief,
                trust.managedProperty(),
                status.managedProperty());
        trust.managedProperty()
                .bind(trust.visibleProperty().or(status.visibleProperty().and(roomy)));
    }

    private static Label mark(String styleClass) {
        Label label = new Label();
        label.getStyleClass().addAll("frame-mark", styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    Label status() {
        return status;
    }

    Label trust() {
        return trust;
    }

    /// How much room they take.
    DoubleBinding width() {
        return width;
    }

    void show(Frame frame) {
        SymbolStatus became = NativeFrame.status(frame);
        status.setManaged(became != null);
        status.setVisible(became != null);
        if (became != null) {
            status.setText(SymbolWords.of(became, texts));
            status.setGraphic(SymbolWords.icon(became).node());
            status.getStyleClass().removeIf(style -> style.startsWith("symbols-"));
            status.getStyleClass().add(SymbolWords.style(became));
        }
        String how = trust(frame, texts);
        trust.setVisible(!how.isEmpty());
        trust.setText(how);
        trust.setGraphic(how.isEmpty() ? null : icon(frame).node());
        trust.getStyleClass().remove("inline");
        if (NativeFrame.isInline(frame)) {
            trust.getStyleClass().add("inline");
        }
    }

    /// The marks in words; empty without any.
    static String words(Frame frame, Texts texts) {
        SymbolStatus became = NativeFrame.status(frame);
        String symbols = became == null ? "" : texts.format("detail.symbols.mark", SymbolWords.of(became, texts));
        return Stream.of(symbols, trust(frame, texts))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String trust(Frame frame, Texts texts) {
        String word = frame.trust();
        return switch (word) {
            case null -> "";
            case "context", "cfi", "fp", "scan", "prewalked", "inline" ->
                texts.get("detail.stack.trust." + word.toLowerCase(Locale.ROOT));
            default -> word;
        };
    }

    private static Icon icon(Frame frame) {
        return switch (String.valueOf(frame.trust())) {
            case "context" -> Icon.DEVICE;
            case "scan" -> Icon.SEARCH;
            case "fp" -> Icon.LINK;
            case "inline" -> Icon.ROWS;
            default -> Icon.LIST;
        };
    }
}
