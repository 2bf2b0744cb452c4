package dev.faultline.symbol.breakpad;

import dev.faultline.symbol.code.CodeFunction;
import dev.faultline.symbol.code.FunctionName;
import dev.faultline.symbol.code.LineRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts FUNC, INLINE and line records together.
final class FunctionReader {
    @SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
    private record Inline(int depth, int callLine, int callFile, int origin, long[] ranges) {}

    private final List<CodeFunction> functions = new ArrayList<>();
    private final LineRows.Builder rows = new LineRows.Builder();
    private final Map<Integer, FunctionName> origins = new HashMap<>();
    private final List<Inline> inlines = new ArrayList<>();
    private FunctionName name = FunctionName.UNKNOWN;
    private long address = -1;
    private long size;
    private long rowsEnd;

    List<CodeFunction> functions() {
        return functions;
    }

    LineRows rows() {
        return rows.build();
    }

    void origin(int id, String text) {
        origins.put(id, new FunctionName(text, 0));
    }

    /// `FUNC [m] address size parameter_size name`
    boolean function(Records in) {
        finish();
        in.word("m");
        long start = in.hex();
        long length = in.hex();
        long parameters = in.hex();
        if (start < 0 || length < 0 || parameters < 0) {
            return false;
        }
        address = start;
        size = length;
        name = new FunctionName(in.rest(), 0);
        rowsEnd = start;
        return true;
    }

    /// `INLINE depth call_line call_file origin [address size]+`
    boolean inline(Records in) {
        int depth = in.decimal();
        int callLine = in.decimal();
        int callFile = in.decimal();
        int origin = in.decimal();
        List<Long> ranges = new ArrayList<>();
        while (!in.isEmpty()) {
            long start = in.hex();
            long length = in.hex();
            if (start < 0 || length < 0) {
                return false;
            }
            ranges.add(start);
            ranges.add(start + length);
        }
        if (depth < 0 || callLine < 0 || origin < 0 || address < 0) {
            return false;
        }
        long[] flat = ranges.stream().mapToLong(Long::longValue).toArray();
        inlines.add(new Inline(depth, callLine, callFile, origin, flat));
        return true;
    }

    /// `address size line file`
    boolean line(Records in) {
        long start = in.hex();
        long length = in.hex();
        int line = in.decimal();
        int file = in.decimal();
        if (start < 0 || length < 0 || line < 0 || file < 0 || address < 0) {
            return false;
        }
        if (start != rowsEnd) {
            rows.end(rowsEnd);
        }
        rows.add(start, file, line, 0);
        rowsEnd = start + length;
        return true;
    }

    void finish() {
        if (address < 0) {
            return;
        }
        rows.end(rowsEnd);
        long[] ranges = {address, address + size};
        int[] place = {0};
        functions.add(new CodeFunction(name, ranges, -1, 0, 0, inlinees(0, place)));
        inlines.clear();
        address = -1;
    }

    private List<CodeFunction> inlinees(int depth, int[] place) {
        List<CodeFunction> result = new ArrayList<>();
        while (place[0] < inlines.size() && inlines.get(place[0]).depth >= depth && depth < 512) {
            Inline inline = inlines.get(place[0]++);
            FunctionName origin = origins.getOrDefault(inline.origin, FunctionName.UNKNOWN);
            List<CodeFunction> inner = inlinees(depth + 1, place);
            result.add(new CodeFunction(origin, inline.ranges, inline.callFile, inline.callLine, 0, inner));
        }
        return result;
    }
}
