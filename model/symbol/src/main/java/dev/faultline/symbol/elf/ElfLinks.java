package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import java.util.HexFormat;
import java.util.Optional;

/// The sections that lead to other files.
final class ElfLinks {
    private ElfLinks() {}

    static Optional<DebugLink> debugLink(Bytes section) {
        Cursor in = section.cursor();
        String name = in.string();
        // The checksum stands at the next multiple of four.
        in.seek((in.position() + 3) & ~3L);
        return name.isEmpty() ? Optional.empty() : Optional.of(new DebugLink(name, in.i32()));
    }

    static Optional<AlternateLink> alternateLink(Bytes section) {
        Cursor in = section.cursor();
        String name = in.string();
        String id = HexFormat.of().formatHex(in.array((int) Math.min(64, in.remaining())));
        return name.isEmpty() ? Optional.empty() : Optional.of(new AlternateLink(name, id));
    }

    /// DWARF 5, section 7.3.6: version, whether this is the supplementary file itself, its name, its id.
    static Optional<AlternateLink> supplementary(Bytes section) {
        Cursor in = section.cursor();
        in.skip(2);
        boolean itself = in.u8() != 0;
        String name = in.string();
        String id = HexFormat.of().formatHex(in.array((int) Math.min(64, in.uleb())));
        return itself || name.isEmpty() ? Optional.empty() : Optional.of(new AlternateLink(name, id));
    }
}
