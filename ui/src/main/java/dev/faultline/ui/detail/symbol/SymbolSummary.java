package dev.faultline.ui.detail.symbol;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.NativeFrame;
import dev.faultline.event.symbols.SymbolStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The symbols of an event in numbers.
///
/// @param looked whether anybody has looked for them yet
/// @param found modules whose symbols were found
/// @param wanted modules whose symbols were not found though a frame needs them
/// @param unnamed frames without a name, of all traces
/// @param unnamedSent the same of the traces as they were sent
/// @param traces number of traces that differ
/// @param frames number of frames by the index of their image
record SymbolSummary(
        boolean looked, int found, int wanted, int unnamed, int unnamedSent, int traces, Map<Integer, Integer> frames) {
    static final SymbolSummary NOTHING = new SymbolSummary(false, 0, 0, 0, 0, 0, Map.of());

    static SymbolSummary of(Event event) {
        int found = 0;
        boolean looked = false;
        int wanted = 0;
        for (DebugImage image : event.images()) {
            ModuleSymbols symbols = ModuleSymbols.of(image);
            if (symbols != null) {
                looked = true;
                found += symbols.status() == SymbolStatus.FOUND ? 1 : 0;
                wanted += symbols.isWanted() ? 1 : 0;
            }
        }
        Collection<List<Frame>> traces = traces(event, false);
        Map<Integer, Integer> frames = new HashMap<>();
        traces.stream()
                .flatMap(List::stream)
                .filter(frame -> NativeFrame.module(frame) >= 0)
                .forEach(frame -> frames.merge(NativeFrame.module(frame), 1, Integer::sum));
        int unnamedSent = unnamed(traces(event, true));
        return new SymbolSummary(looked, found, wanted, unnamed(traces), unnamedSent, traces.size(), frames);
    }

    private static int unnamed(Collection<List<Frame>> traces) {
        return (int) traces.stream()
                .flatMap(List::stream)
                .filter(frame -> frame.function() == null && frame.instructionAddr() != null)
                .count();
    }

    /// Whether there is anything to say.
    boolean matters() {
        return looked ? found + wanted > 0 : unnamed > 0;
    }

    /// The frames of all traces; once those of a trace that an exception shares with its thread.
    private static Collection<List<Frame>> traces(Event event, boolean sent) {
        return Stream.of(
                        event.exceptions().stream().map(e -> pick(e.stackTrace(), e.rawStackTrace(), sent)),
                        event.threads().stream().map(t -> pick(t.stackTrace(), t.rawStackTrace(), sent)),
                        Stream.ofNullable(event.stackTrace()))
                .flatMap(traces -> traces)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(SymbolSummary::addresses, StackTrace::frames, (one, same) -> one))
                .values();
    }

    private static @Nullable StackTrace pick(@Nullable StackTrace found, @Nullable StackTrace before, boolean sent) {
        return sent && before != null ? before : found;
    }

    private static List<@Nullable Long> addresses(StackTrace trace) {
        return trace.frames().stream().map(Frame::instructionAddr).toList();
    }
}
