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

/// The unwind information of `.eh_frame` or `.debug_frame`. The entries are found when the table is opened; their
/// instructions are run when an address asks for them. Immutable and safe from many threads.
public final class FrameTable {
    private record Entry(long start, long end, long instructions, long stop, CommonEntry common) {}

    private final Bytes section;
    private final Architecture architecture;
    private final List<Entry> entries = new ArrayList<>();
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
            problems.add("Frames: " + e.getMessage());
        }
        entries.sort((a, b) -> Long.compareUnsigned(a.start, b.start));
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
            entries.add(new Entry(start, start + size, in.position(), end, common));
        } catch (MalformedDataException e) {
            problems.add("Frames: " + e.getMessage());
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
        Entry entry = entries.get(place);
        try {
            return new FrameProgram(entry.common, architecture)
                    .run(section.cursor(), entry.start, entry.end, entry.instructions, entry.stop);
        } catch (MalformedDataException e) {
            return List.of();
        }
    }

    /// The rules at an address.
    public Optional<UnwindRow> find(long address) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(entries.get(middle).start, address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || Long.compareUnsigned(address, entries.get(low - 1).end) >= 0) {
            return Optional.empty();
        }
        return rows(low - 1).stream().filter(row -> row.contains(address)).findFirst();
    }
}
