package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// How much room the parts of frames need that stand beneath each other, in characters of the longest one.
record FrameWidths(int names, int places, int units) {
    static final FrameWidths NONE = new FrameWidths(0, 0, 0);

    /// Of a character, in pixels; all are as wide.
    static final double CHARACTER = 7.2;

    private static final double NAME_SHARE = 0.55;
    private static final double EDGE = 16;
    private static final double PLACE_EDGE = 40;

    /// @param eventPlatform platform of the event, for frames that name none
    static FrameWidths of(Collection<Frame> frames, String eventPlatform) {
        List<FrameLabel> labels = frames.stream()
                .map(frame -> FrameLabel.of(frame, eventPlatform))
                .toList();
        return new FrameWidths(
                longest(labels, label -> label.qualifier() + label.function()),
                longest(labels, FrameLabel::location),
                longest(labels, FrameLabel::unit));
    }

    private static int longest(List<FrameLabel> labels, Function<FrameLabel, String> part) {
        return labels.stream()
                .mapToInt(label -> part.apply(label).length())
                .max()
                .orElse(0);
    }

    /// The room for names, in pixels: their share, or what the places leave of it or need beyond theirs.
    ///
    /// @param room for names, places and units
    /// @param unit what of it units take
    double name(double room, double unit) {
        double share = room * NAME_SHARE;
        double name = names * CHARACTER + EDGE;
        double left = room - unit - places * CHARACTER - PLACE_EDGE;
        return name > share ? Math.max(share, Math.min(name, left)) : Math.min(share, Math.max(name, left));
    }
}
