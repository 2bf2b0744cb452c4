package dev.faultline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What is written on the axis. The crash comes first, then how long folded stretches were, then round moments; what
/// has no room beside those before it is left out, a moment together with its line.
///
/// @param crash the word at the crash
/// @param folds left to right, of those that have room
/// @param ticks right to left, of those that have room
record AxisLabels(Label crash, List<Label> folds, List<Label> ticks) {

    /// A text on the axis.
    ///
    /// @param at where what it names is, in pixels
    /// @param middle of the text
    record Label(String text, double at, double middle, double width) {

        private boolean touches(Label other) {
            return Math.abs(middle - other.middle) < (width + other.width) / 2 + GAP;
        }

        private Label movedTo(double right) {
            return new Label(text, at, right - width / 2, width);
        }
    }

    /// Between two texts, in pixels.
    private static final double GAP = 10;

    /// @param crashWord in its own font
    /// @param width of a text, in pixels
    static AxisLabels of(TimelineLayout layout, AxisWords words, Label crashWord, ToDoubleFunction<String> width) {
        double end = layout.viewport().width();
        boolean atEnd = crashWord.at() <= end && crashWord.at() + crashWord.width() / 2 > end;
        Label crash = atEnd ? crashWord.movedTo(end) : crashWord;
        List<Label> taken = new ArrayList<>(List.of(crash));
        List<Label> folds = new ArrayList<>();
        for (TimeAxis.Fold fold : layout.folds()) {
            Label label = label(words.fold(fold), layout.viewport().x((fold.from() + fold.to()) / 2), width);
            boolean before = label.at() <= crash.at() && label.touches(crash);
            take(before ? label.movedTo(crash.middle() - crash.width() / 2 - GAP) : label, end, taken, folds);
        }
        List<Label> ticks = new ArrayList<>();
        for (Ticks.Tick tick : layout.ticks()) {
            take(label(words.tick(tick, layout.crash()), tick.x(), width), end, taken, ticks);
        }
        return new AxisLabels(crash, List.copyOf(folds), List.copyOf(ticks));
    }

    private static Label label(String text, double at, ToDoubleFunction<String> width) {
        return new Label(text, at, at, width.applyAsDouble(text));
    }

    private static void take(Label label, double end, List<Label> taken, List<Label> into) {
        boolean inside = label.middle() - label.width() / 2 >= 0 && label.middle() + label.width() / 2 <= end;
        if (inside && taken.stream().noneMatch(label::touches)) {
            taken.add(label);
            into.add(label);
        }
    }
}
