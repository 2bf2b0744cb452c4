package dev.faultline.event.symbols;

import java.util.List;

/// What became of one frame as it was sent.
///
/// @param module index of its module among the event's images; -1 when it is in none
/// @param calls the functions at its address, innermost first; empty when none is known
public record FrameSymbols(int module, SymbolStatus status, List<SourceCall> calls) {

    public FrameSymbols {
        calls = List.copyOf(calls);
    }
}
