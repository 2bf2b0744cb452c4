package dev.faultline.symbol.breakpad;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.CodeUnit;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.code.SymbolTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Breakpad symbol file. Opening reads the first lines only; the rest is read once, when it is asked for. Lines
/// that make no sense are left out and counted in [#problems()]. Safe from many threads.
public final class BreakpadFile {
    private static final int PROBLEM_LIMIT = 20;

    private final Bytes file;
    private final BreakpadModule module;
    private final List<String> problems = new ArrayList<>();
    private @Nullable Content content;

    private record Content(CodeUnit code, SymbolTable publics, StackRecords stack, int bad) {}

    private BreakpadFile(Bytes file, BreakpadModule module) {
        this.file = file;
        this.module = module;
    }

    /// Whether the file begins as a Breakpad file does.
    public static boolean matches(Bytes file) {
        return file.startsWith(0, 'M', 'O', 'D', 'U', 'L', 'E', ' ');
    }

    /// Opens a file.
    ///
    /// @throws MalformedDataException when the MODULE record is not whole
    public static BreakpadFile read(Bytes file) {
        Records in = new Records(file);
        if (!in.next() || !in.word("MODULE")) {
            throw new MalformedDataException("No MODULE record", 0);
        }
        String os = in.field();
        String architecture = in.field();
        String id = in.field();
        String name = in.rest();
        if (id.isEmpty()) {
            throw new MalformedDataException("The MODULE record has no id", 0);
        }
        String codeId = null;
        String generator = null;
        while (in.next() && in.word("INFO")) {
            if (in.word("CODE_ID")) {
                codeId = in.field();
            } else if (in.word("GENERATOR")) {
                generator = in.rest();
            }
        }
        return new BreakpadFile(file, new BreakpadModule(os, architecture, id, name, codeId, generator));
    }

    /// What the file says of its module.
    public BreakpadModule module() {
        return module;
    }

    /// The functions, inlined calls and lines.
    public CodeUnit code() {
        return content().code;
    }

    /// The PUBLIC records: names with an address and no size.
    public SymbolTable publics() {
        return content().publics;
    }

    /// How many records begin unwind information for a range of code.
    public int stackRecordCount() {
        return content().stack.places().size();
    }

    /// The STACK records that may hold an address: `STACK CFI INIT` with those that refine it, or one `STACK WIN`, word
    /// by word without `STACK`. They may be wrong about it: their lines are not understood here.
    public List<String> stackRecords(long address) {
        List<String> lines = new ArrayList<>();
        for (StackRecords.Place place : content().stack.places()) {
            if (address >= place.address() && address - place.address() < place.size()) {
                Records in = new Records(file, place.position());
                boolean more = in.next();
                while (more && in.word("STACK")) {
                    lines.add(in.rest());
                    more = !place.windows() && in.next() && in.continuesFrame();
                }
            }
        }
        return lines;
    }

    /// What was found to be wrong so far.
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    private synchronized Content content() {
        Content read = content;
        if (read == null) {
            read = new Reader().read();
            if (read.bad > PROBLEM_LIMIT) {
                problems.add((read.bad - PROBLEM_LIMIT) + " more lines were not understood");
            }
            content = read;
        }
        return read;
    }

    private final class Reader {
        private final Map<Integer, String> files = new HashMap<>();
        private final FunctionReader functions = new FunctionReader();
        private final List<Symbol> publics = new ArrayList<>();
        private final StackRecords stack = new StackRecords();
        private int bad;

        Content read() {
            Records in = new Records(file);
            while (in.next()) {
                if (!in.isEmpty() && !record(in)) {
                    bad++;
                    if (bad <= PROBLEM_LIMIT) {
                        problems.add("The line at offset 0x" + Long.toHexString(in.position()) + " was not understood");
                    }
                }
            }
            functions.finish();
            CodeUnit code = new CodeUnit(functions.functions(), functions.rows(), files::get);
            return new Content(code, SymbolTable.of(publics), stack, bad);
        }

        private boolean record(Records in) {
            if (in.word("FUNC")) {
                return functions.function(in);
            }
            if (in.word("INLINE")) {
                return functions.inline(in);
            }
            if (in.word("FILE")) {
                int id = in.decimal();
                files.put(id, in.rest());
                return id >= 0;
            }
            if (in.word("INLINE_ORIGIN")) {
                int id = in.decimal();
                functions.origin(id, in.rest());
                return id >= 0;
            }
            return in.word("PUBLIC") ? publicSymbol(in) : rare(in);
        }

        private boolean rare(Records in) {
            if (in.word("STACK")) {
                return stack(in);
            }
            return in.word("MODULE") || in.word("INFO") || functions.line(in);
        }

        /// `PUBLIC [m] address parameter_size name`
        private boolean publicSymbol(Records in) {
            in.word("m");
            long address = in.hex();
            long parameters = in.hex();
            publics.add(new Symbol(in.rest(), Math.max(address, 0), 0));
            return address >= 0 && parameters >= 0;
        }

        private boolean stack(Records in) {
            long position = in.position();
            if (in.word("CFI")) {
                if (!in.word("INIT")) {
                    return true;
                }
                return place(in.hex(), in.hex(), position, false);
            }
            if (in.word("WIN")) {
                in.field();
                return place(in.hex(), in.hex(), position, true);
            }
            return false;
        }

        private boolean place(long address, long size, long position, boolean windows) {
            if (address < 0 || size < 0) {
                return false;
            }
            stack.add(new StackRecords.Place(address, size, position, windows));
            return true;
        }
    }
}
