package dev.faultline.symbol.code;

import java.util.List;

/// A function with code, or an inlined call of one, with the calls that were inlined into it.
///
/// @param name what it is called
/// @param ranges its addresses: start, end, start, end ...
/// @param callFile for an inlined call, the file of the call as an index of [CodeUnit#file]; else -1
/// @param callLine for an inlined call, the line of the call; else 0
/// @param callColumn the column of the call; 0: unknown
/// @param inlinees what was inlined here, in the order of the file
// An array: there are millions of these at a time, and nobody compares them.
@SuppressWarnings("ArrayRecordComponent")
public record CodeFunction(
        FunctionName name, long[] ranges, int callFile, int callLine, int callColumn, List<CodeFunction> inlinees) {

    /// The first address.
    public long address() {
        return ranges.length == 0 ? 0 : ranges[0];
    }

    /// Whether the address belongs to it.
    public boolean contains(long address) {
        for (int i = 0; i + 1 < ranges.length; i += 2) {
            if (Long.compareUnsigned(address, ranges[i]) >= 0 && Long.compareUnsigned(address, ranges[i + 1]) < 0) {
                return true;
            }
        }
        return false;
    }
}
