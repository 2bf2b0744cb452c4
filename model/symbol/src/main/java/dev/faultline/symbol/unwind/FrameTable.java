package dev.faultline.symbol.unwind;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.Architecture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The unwind information of `.eh_frame` (LSB Core, "Exception Frames") or `.debug_frame` (DWARF 5, section 6.4.1). The
/// entries are found when the table is opened; their instructions are run when an address asks for them. Immutable and
/// safe from many threads.
///
/// `.eh_frame_hdr` is not used: separate debug files and `.debug_frame` have none, a damaged one would hide good
/// entries, and one pass over the entries costs some milliseconds for each 10 MB. What is kept of an entry is 36 bytes,
/// which is about what it takes in the section.
public final class FrameTable {
    private static final int PROBLEM_LIMIT = 20;

    private final Bytes section;
    private final Architecture architecture;
    private final FrameEntries entries = new FrameEntries();
    private final List<String> problems = new ArrayList<>();

    private FrameTable(Bytes section, Architecture architecture) {
        this.section = section;
        this.architecture = architecture;
    }

    /// Opens `.eh_frame`.
    ///
    /// @param address where the section is loaded
    public static FrameTable exceptionFrame(Bytes section, long address, Architecture architecture) {
        FrameTable table = new FrameTable(section, architecture);
        table.scan(address, true);
        return table;
    }

    /// Opens `.debug_frame`.
    public static FrameTable debugFrame(Bytes section, Architecture architecture) {
        FrameTable table = new FrameTable(section, architecture);
        table.scan(0, false);
        return table;
    }

    private void scan(long address, boolean exceptionFrame) {
        Map<Long, CommonEntry> known = new HashMap<>();
        Cursor in = section.cursor();
        try {
            while (in.remaining() >= 4) {
                long offset = in.position();
                long length = in.u32();
                int wide = length == 0xffffffffL ? 8 : 4;
                length = wide == 8 ? in.i64() : length;
                if (length == 0) {
                    continue;
                }
                if (length < 0 || length > in.remaining()) {
                    throw new MalformedDataException("An entry reaches over the end of the section", offset);
                }
                long end = in.position() + length;
                one(in, offset, end, wide, address, exceptionFrame, known);
                in.seek(end);
            }
        } catch (MalformedDataException e) {
            problem(e);
        }
        entries.sort();
    }

    private void problem(MalformedDataException e) {
        if (problems.size() < PROBLEM_LIMIT) {
            problems.add("Frames: " + e.getMessage());
        }
    }

    private void one(
            Cursor in,
            long offset,
            long end,
            int wide,
            long address,
            boolean exceptionFrame,
            Map<Long, CommonEntry> known) {
        long place = in.position();
        long id = in.unsigned(wide);
        long none = exceptionFrame ? 0 : wide == 4 ? 0xffffffffL : -1L;
        try {
            if (id == none) {
                known.put(offset, CommonEntry.read(in, end, architecture.pointerSize(), exceptionFrame));
                return;
            }
            CommonEntry common = known.get(exceptionFrame ? place - id : id);
            if (common == null) {
                throw new MalformedDataException("An entry without its common entry", offset);
            }
            long start = Pointers.read(in, common.pointers(), address, common.addressSize());
            long size = Pointers.read(in, common.pointers() & 0x0f, 0, common.addressSize());
            if (common.augmented()) {
                in.skip(in.uleb());
            }
            entries.add(start, start + size, in.position(), end, common);
        } catch (MalformedDataException e) {
            problem(e);
        }
    }

    /// How many ranges of code there is unwind information for.
    public int size() {
        return entries.size();
    }

    /// What was found to be wrong.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /// All rows of a range, by its place in the order of addresses; empty where its instructions are damaged.
    public List<UnwindRow> rows(int place) {
        try {
            return new FrameProgram(entries.common(place), architecture)
                    .run(
                            section.cursor(),
                            entries.start(place),
                            entries.end(place),
                            entries.instructions(place),
                            entries.stop(place));
        } catch (MalformedDataException e) {
            return List.of();
        }
    }

    /// The rules at an address.
    public Optional<UnwindRow> find(long address) {
        int place = entries.find(address);
        return place < 0
                ? Optional.empty()
                : rows(place).stream().filter(row -> row.contains(address)).findFirst();
    }
}
