package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the other half of a skeleton unit: in the package, else in a file of its own (DWARF 5, section 7.3.2; GNU's
/// split DWARF 4 alike).
final class SplitUnits {
    private static final Bytes EMPTY = Bytes.of(new byte[0]);

    private final Companions companions;
    private final SectionSet main;
    private final Supplier<@Nullable DwarfFile> alternate;
    private final Problems problems;
    private final @Nullable SectionSet pack;
    private final @Nullable PackageIndex index;

    SplitUnits(Companions companions, SectionSet main, Supplier<@Nullable DwarfFile> alternate, Problems problems) {
        this.companions = companions;
        this.main = main;
        this.alternate = alternate;
        this.problems = problems;
        Optional<DebugSections> found = companions.splitPackage();
        this.pack = found.map(f -> SectionSet.split(f, main)).orElse(null);
        this.index = found.map(this::readIndex).orElse(null);
    }

    private @Nullable PackageIndex readIndex(DebugSections file) {
        try {
            return new PackageIndex(file.section(".debug_cu_index").orElse(EMPTY));
        } catch (MalformedDataException e) {
            problems.note("The package of split units: " + e.getMessage());
            return null;
        }
    }

    /// The split unit of a skeleton; null where it is not to be found, which is noted.
    @Nullable
    Unit find(Unit skeleton) {
        try {
            DwarfFile file = open(skeleton);
            if (file == null) {
                problems.note("The split unit " + skeleton.splitName() + " was not found");
                return null;
            }
            for (int i = 0; i < file.unitCount(); i++) {
                Unit unit = file.header(i).isType() ? null : file.unit(i);
                if (unit != null && unit.splitId() == skeleton.splitId()) {
                    return unit;
                }
            }
            problems.note("The file of the split unit " + skeleton.splitName() + " is of another build");
        } catch (MalformedDataException e) {
            problems.note("The split unit " + skeleton.splitName() + ": " + e.getMessage());
        }
        return null;
    }

    private @Nullable DwarfFile open(Unit skeleton) {
        long id = skeleton.splitId();
        if (index != null && pack != null && index.has(id)) {
            SectionSet share = pack.share(
                    part(id, PackageIndex.INFO, pack.info()),
                    part(id, PackageIndex.ABBREVIATIONS, pack.abbreviations()),
                    part(id, PackageIndex.STRING_OFFSETS, pack.stringOffsets()),
                    part(id, PackageIndex.RANGE_LISTS, pack.rangeLists()),
                    main);
            return new DwarfFile(share, alternate, skeleton, problems);
        }
        String name = skeleton.splitName();
        return name == null
                ? null
                : companions
                        .split(name, skeleton.folder())
                        .map(f -> new DwarfFile(SectionSet.split(f, main), alternate, skeleton, problems))
                        .orElse(null);
    }

    private Bytes part(long id, int section, Bytes whole) {
        Bytes part = index == null ? null : index.part(id, section, whole);
        return part == null ? EMPTY : part;
    }
}
