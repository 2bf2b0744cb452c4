package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import java.util.Optional;

/// The sections of one file, whatever its container is. Safe from many threads.
public interface DebugSections {
    /// The content of a section, decompressed; by its name in ELF (`.debug_info`).
    Optional<Bytes> section(String name);

    /// Whether the file is not linked yet, so that address 0 is a place like any other.
    default boolean relocatable() {
        return false;
    }
}
