package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.Claims;
import dev.faultline.symbol.code.CodeUnit;
import dev.faultline.symbol.code.SourceFrame;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The code that the DWARF sections of a file describe. Nothing is read before it is asked for, and then only the units
/// that are concerned. Never fails on content: what cannot be read is left out and told by [#problems()]. Safe from
/// many threads.
public final class DwarfCode {
    private static final Bytes EMPTY = Bytes.of(new byte[0]);

    private final DwarfFile file;
    private final SplitUnits splits;
    private final Supplier<Claims> map;
    private final Supplier<UnitRanges> ranges;
    private final AtomicReferenceArray<@Nullable UnitCode> codes;
    private final Problems problems = new Problems();

    /// The code of a file.
    ///
    /// @param companions finds the other files that it needs
    public DwarfCode(DebugSections sections, Companions companions) {
        Supplier<@Nullable DwarfFile> alternate = new Once<>(() -> companions
                .alternate()
                .map(f -> new DwarfFile(SectionSet.of(f), () -> null, null, problems))
                .orElse(null));
        SectionSet main = SectionSet.of(sections);
        this.file = new DwarfFile(main, alternate, null, problems);
        this.splits = new SplitUnits(companions, main, alternate, problems);
        this.codes = new AtomicReferenceArray<>(file.unitCount());
        this.map = new Once<>(
                () -> UnitMap.read(file, sections.section(".debug_aranges").orElse(EMPTY)));
        this.ranges = new Once<>(() -> UnitRanges.of(map.get(), file.unitCount()));
    }

    /// What was found to be wrong so far.
    public List<String> problems() {
        return problems.list();
    }

    /// The frames at an address, innermost first; empty where nothing is known.
    public List<SourceFrame> lookup(long address) {
        Claims units = map.get();
        int place = units.find(address);
        UnitCode code = place < 0 ? null : code(units.claimant(place));
        return code == null ? List.of() : code.lookup(address);
    }

    /// How many units there are.
    public int unitCount() {
        return file.unitCount();
    }

    /// The size of a unit in bytes, to share out the work of reading all.
    public long unitSize(int index) {
        return file.header(index).end() - file.header(index).offset();
    }

    /// Everything about one unit, read at once and not kept; empty for units without code of their own and for damaged
    /// ones.
    public Optional<CodeUnit> readUnit(int index) {
        boolean asked = ranges.get().of(index).length > 0;
        UnitCode code = asked ? open(index) : null;
        try {
            return code == null
                    ? Optional.empty()
                    : Optional.of(code.readAll(ranges.get().of(index)));
        } catch (MalformedDataException e) {
            file.note("The unit at 0x" + Long.toHexString(file.header(index).offset()) + ": " + e.getMessage());
            return Optional.empty();
        } finally {
            file.release(index);
        }
    }

    private @Nullable UnitCode code(int index) {
        UnitCode code = codes.get(index);
        if (code == null) {
            code = open(index);
            codes.set(index, code);
        }
        return code;
    }

    private @Nullable UnitCode open(int index) {
        Unit unit = file.unit(index);
        if (unit == null) {
            return null;
        }
        return new UnitCode(unit, unit.splitName() == null ? null : splits.find(unit));
    }
}
