package dev.faultline.symbol;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.dwarf.DebugSections;
import dev.faultline.symbol.elf.ElfFile;
import java.util.Optional;

/// The sections of an ELF file, as readers of debug information want them.
record ElfSections(ElfFile elf) implements DebugSections {
    private static final int RELOCATABLE = 1;

    @Override
    public Optional<Bytes> section(String name) {
        return elf.section(name);
    }

    @Override
    public boolean relocatable() {
        return elf.type() == RELOCATABLE;
    }
}
