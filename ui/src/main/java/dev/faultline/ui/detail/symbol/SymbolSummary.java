package dev.faultline.ui.detail.symbol;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.NativeFrame;
import dev.faultline.event.symbols.SymbolStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The symbols of an event in numbers.
///
/// @param looked whether anybody has looked for them yet
/// @param found modules whose symbols were found
/// @param wanted modules whose symbols were not found though a frame needs them
/// @param unnamed frames without a name
/// @param frames number of frames by the index of their image
record SymbolSummary(boolean looked, int found, int wanted, int unnamed, Map<Integer, Integer> frames) {
    static final SymbolSummary NOTHING = new SymbolSummary(false, 0, 0, 0, Map.of());

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
        Map<Integer, Integer> frames = new HashMap<>();
        Set<Long> unnamed = new HashSet<>();
        each(event, frame -> {
            if (NativeFrame.module(frame) >= 0) {
                frames.merge(NativeFrame.module(frame), 1, Integer::sum);
            }
            if (frame.function() == null && frame.instructionAddr() != null) {
                unnamed.add(frame.instructionAddr());
            }
        });
        return new SymbolSummary(looked, found, wanted, unnamed.size(), frames);
    }

    /// Whether there is anything to say.
    boolean matters() {
        return looked ? found + wanted > 0 : unnamed > 0;
    }

    private static void each(Event event, Consumer<Frame> visit) {
        event.exceptions().forEach(exception -> each(exception.stackTrace(), visit));
        event.threads().forEach(thread -> each(thread.stackTrace(), visit));
        each(event.stackTrace(), visit);
    }

    private static void each(@Nullable StackTrace trace, Consumer<Frame> visit) {
        if (trace != null) {
            trace.frames().forEach(visit);
        }
    }
}
