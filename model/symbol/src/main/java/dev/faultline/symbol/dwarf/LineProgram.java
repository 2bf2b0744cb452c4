package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.LineRows;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Runs a line program (DWARF 5, sections 6.2.2 and 6.2.5).
final class LineProgram {
    private final SectionSet sections;
    private final LineHeader header;
    private final Cursor in;
    private final LineRows.Builder rows = new LineRows.Builder();

    private long address;
    private int operation;
    private int file;
    private int line;
    private int column;
    private boolean real;

    private LineProgram(SectionSet sections, LineHeader header) {
        this.sections = sections;
        this.header = header;
        this.in = sections.lines().cursor(header.program, header.end);
    }

    /// The lines of a unit; after damage those up to there.
    static LineTable read(Unit unit) {
        if (unit.lines() < 0) {
            return LineTable.empty();
        }
        try {
            LineHeader header =
                    new LineHeader(unit.sections(), unit.lines(), unit.format().addressSize());
            LineProgram program = new LineProgram(unit.sections(), header);
            try {
                program.run();
            } catch (MalformedDataException e) {
                unit.file().note("Line program: " + e.getMessage());
                program.rows.dropSequence();
            }
            Paths paths = new Paths(header, unit.folder());
            return new LineTable(program.rows.build(), paths::get);
        } catch (MalformedDataException e) {
            unit.file().note("Line program: " + e.getMessage());
            return LineTable.empty();
        }
    }

    /// Joins a path once for each file that is asked for.
    private static final class Paths {
        private static final int KEPT = 4096;

        private final LineHeader header;
        private final @Nullable String folder;
        private final AtomicReferenceArray<@Nullable String> known = new AtomicReferenceArray<>(KEPT);

        Paths(LineHeader header, @Nullable String folder) {
            this.header = header;
            this.folder = folder;
        }

        @Nullable
        String get(int index) {
            if (index < 0 || index >= KEPT) {
                return header.path(index, folder);
            }
            String path = known.get(index);
            if (path == null) {
                path = header.path(index, folder);
                known.set(index, path);
            }
            return path;
        }
    }

    private void reset() {
        address = 0;
        operation = 0;
        file = 1;
        line = 1;
        column = 0;
        real = sections.relocatable();
    }

    private void run() {
        reset();
        while (in.hasRemaining()) {
            int opcode = in.u8();
            if (opcode >= header.opcodeBase) {
                special(opcode - header.opcodeBase);
            } else if (opcode == 0) {
                extended();
            } else {
                standard(opcode);
            }
        }
        rows.dropSequence();
    }

    private void special(int adjusted) {
        if (header.lineRange == 0) {
            throw new MalformedDataException("A line range of zero", in.position());
        }
        advance(adjusted / header.lineRange);
        line += header.lineBase + adjusted % header.lineRange;
        row();
    }

    private void advance(long operations) {
        if (header.maximumOperations == 1) {
            address += header.minimumLength * operations;
        } else {
            long total = operation + operations;
            address += header.minimumLength * (total / header.maximumOperations);
            operation = (int) (total % header.maximumOperations);
        }
    }

    private void row() {
        if (real) {
            rows.add(address, file, Math.max(line, 0), column);
        }
    }

    private void standard(int opcode) {
        switch (opcode) {
            case 1 -> row();
            case 2 -> advance(in.uleb());
            case 3 -> line += (int) in.sleb();
            case 4 -> file = (int) Math.min(in.uleb(), Integer.MAX_VALUE);
            case 5 -> column = (int) Math.min(in.uleb(), Integer.MAX_VALUE);
            case 6, 7, 10, 11 -> {
                // Statements, blocks, prologues: not needed here.
            }
            case 8 -> advance(header.lineRange == 0 ? 0 : (255 - header.opcodeBase) / header.lineRange);
            case 9 -> {
                address += in.u16();
                operation = 0;
            }
            default -> {
                for (int i = 0; i < header.operandCounts[opcode]; i++) {
                    in.skipLeb();
                }
            }
        }
    }

    private void extended() {
        long length = in.uleb();
        if (length == 0) {
            return;
        }
        long next = in.position() + length;
        switch (in.u8()) {
            case 1 -> {
                if (real) {
                    rows.end(address);
                } else {
                    rows.dropSequence();
                }
                reset();
            }
            case 2 -> {
                address = in.unsigned((int) (length - 1));
                operation = 0;
                real = sections.isReal(address);
            }
            case 3 -> {
                header.addFile(in.string(), in.uleb());
                in.skipLeb();
                in.skipLeb();
            }
            default -> {
                // Discriminators and what makers add: passed over by the length.
            }
        }
        in.seek(next);
    }
}
