package dev.faultline.symbol.unwind;

import java.util.Map;

/// The rules that hold for a stretch of code.
///
/// @param start the first address
/// @param end the address behind the last
/// @param cfa the canonical frame address
/// @param registers rules by the name of the register, with `.ra` for the return address; registers without one are as
///     the calling convention says
public record UnwindRow(long start, long end, UnwindRule cfa, Map<String, UnwindRule> registers) {
    /// The name of the return address among the registers.
    public static final String RETURN_ADDRESS = ".ra";

    /// Whether the address lies in the stretch.
    public boolean contains(long address) {
        return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
    }
}
