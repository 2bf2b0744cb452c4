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
    private static final long[] EVERYWHERE = {0, -1L};

    private final List<CodeFunction> functions;
    private final LineRows rows;
    private final IntFunction<@Nullable String> files;
    private final long[] ranges;
    private final Claims parts;

    /// A unit of these functions, in the order of the file, that has the last word about all addresses.
    ///
    /// @param files the path of a file by its index
    public CodeUnit(List<CodeFunction> functions, LineRows rows, IntFunction<@Nullable String> files) {
        this(functions, rows, files, EVERYWHERE);
    }

    /// A unit of these functions, in the order of the file.
    ///
    /// @param files the path of a file by its index
    /// @param ranges the addresses it is asked for: start, end, start, end ...; others do not count
    public CodeUnit(List<CodeFunction> functions, LineRows rows, IntFunction<@Nullable String> files, long[] ranges) {
        this.rows = rows;
        this.files = files;
        this.ranges = ranges.clone();
        this.functions = List.copyOf(functions);
        Claims.Builder claims = new Claims.Builder();
        for (int i = 0; i < functions.size(); i++) {
            long[] code = functions.get(i).ranges();
            for (int k = 0; k + 1 < code.length; k += 2) {
                claims.add(code[k], code[k + 1], i);
            }
        }
        parts = claims.buildInnermost();
    }

    /// The addresses it is asked for, in their order: start, end, start, end ...
    public long[] ranges() {
        return ranges.clone();
    }

    /// The code of the functions, each address once.
    public Claims parts() {
        return parts;
    }

    /// The function of a place of [#parts()].
    public CodeFunction function(int place) {
        return functions.get(parts.claimant(place));
    }

    /// Whether lines begin in code that is of no function. What only fills the space between functions has none.
    public boolean hasLooseLines() {
        for (int i = 0; i + 1 < ranges.length; i += 2) {
            int row = Math.max(0, rows.lastUpTo(ranges[i]));
            for (; row < rows.size() && Long.compareUnsigned(rows.address(row), ranges[i + 1]) < 0; row++) {
                boolean inside = Long.compareUnsigned(rows.address(row), ranges[i]) >= 0;
                if (inside && rows.file(row) >= 0 && parts.find(rows.address(row)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The lines.
    public LineRows rows() {
        return rows;
    }

    /// The path of a file; null where the index has none.
    public @Nullable String file(int index) {
        return index < 0 ? null : files.apply(index);
    }

    /// The frames at an address, innermost first; empty where neither function nor line is known.
    public List<SourceFrame> lookup(long address) {
        int place = parts.find(address);
        CodeFunction[] chain = place < 0 ? new CodeFunction[0] : chain(function(place), address);
        return frames(chain, rows.find(address));
    }

    /// Of inlined calls that overlap the first counts.
    private static CodeFunction[] chain(CodeFunction outer, long address) {
        List<CodeFunction> chain = new ArrayList<>();
        Optional<CodeFunction> at = Optional.of(outer);
        while (at.isPresent()) {
            chain.addFirst(at.get());
            at = at.get().inlinees().stream().filter(i -> i.contains(address)).findFirst();
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
