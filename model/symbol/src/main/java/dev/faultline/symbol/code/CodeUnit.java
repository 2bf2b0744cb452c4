package dev.faultline.symbol.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Everything that debug information says about one piece of a program: its functions and lines. Immutable and safe
/// from many threads.
public final class CodeUnit {
    private final List<CodeFunction> functions;
    private final LineRows rows;
    private final IntFunction<@Nullable String> files;
    private final long[] starts;
    private final CodeFunction[] byStart;

    /// A unit of these functions, in the order of the file.
    ///
    /// @param files the path of a file by its index
    public CodeUnit(List<CodeFunction> functions, LineRows rows, IntFunction<@Nullable String> files) {
        this.functions = List.copyOf(functions);
        this.rows = rows;
        this.files = files;
        record Part(long start, CodeFunction function) {}
        List<Part> parts = new ArrayList<>();
        for (CodeFunction function : functions) {
            for (int i = 0; i + 1 < function.ranges().length; i += 2) {
                parts.add(new Part(function.ranges()[i], function));
            }
        }
        parts.sort((a, b) -> Long.compareUnsigned(a.start, b.start));
        starts = parts.stream().mapToLong(Part::start).toArray();
        byStart = parts.stream().map(Part::function).toArray(CodeFunction[]::new);
    }

    /// The functions, in the order of the file.
    public List<CodeFunction> functions() {
        return functions;
    }

    /// The lines.
    public LineRows rows() {
        return rows;
    }

    /// The path of a file; null where the index has none.
    public @Nullable String file(int index) {
        return index < 0 ? null : files.apply(index);
    }

    /// The function whose range holds the address.
    public Optional<CodeFunction> function(long address) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(starts[middle], address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && byStart[low - 1].contains(address) ? Optional.of(byStart[low - 1]) : Optional.empty();
    }

    /// The frames at an address, innermost first; empty where neither function nor line is known.
    public List<SourceFrame> lookup(long address) {
        CodeFunction[] chain = function(address).map(f -> chain(f, address)).orElse(new CodeFunction[0]);
        return frames(chain, rows.find(address));
    }

    private static CodeFunction[] chain(CodeFunction outer, long address) {
        List<CodeFunction> chain = new ArrayList<>();
        CodeFunction at = outer;
        while (at != null) {
            chain.addFirst(at);
            CodeFunction inner = null;
            for (CodeFunction inlinee : at.inlinees()) {
                inner = inlinee.contains(address) ? inlinee : inner;
            }
            at = inner;
        }
        return chain.toArray(CodeFunction[]::new);
    }

    /// The frames of a chain of functions, innermost first: the row tells where the innermost stands, each inlined
    /// function where its caller does.
    ///
    /// @param row a row of [#rows()], or -1
    public List<SourceFrame> frames(CodeFunction[] chain, int row) {
        int file = row < 0 ? -1 : rows.file(row);
        int line = row < 0 ? 0 : rows.line(row);
        int column = row < 0 ? 0 : rows.column(row);
        if (chain.length == 0) {
            return row < 0 ? List.of() : List.of(new SourceFrame("", file(file), line, column, 0, 0, false));
        }
        SourceFrame[] frames = new SourceFrame[chain.length];
        for (int i = 0; i < chain.length; i++) {
            CodeFunction function = chain[i];
            frames[i] = new SourceFrame(
                    function.name().symbol(),
                    file(file),
                    line,
                    column,
                    function.name().startLine(),
                    function.address(),
                    i < chain.length - 1);
            file = function.callFile();
            line = function.callLine();
            column = function.callColumn();
        }
        return Arrays.asList(frames);
    }
}
