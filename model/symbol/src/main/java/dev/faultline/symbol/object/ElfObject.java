package dev.faultline.symbol.object;

import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.code.SymbolTable;
import dev.faultline.symbol.elf.ElfFile;
import dev.faultline.symbol.elf.ElfSection;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An ELF file as an object file.
public record ElfObject(Path path, ElfFile elf) implements ObjectFile {
    @Override
    public String format() {
        return "elf";
    }

    /// EM_* of the gABI's registry, as far as Faultline has a name for it.
    @Override
    public Architecture architecture() {
        boolean wide = elf.isWide();
        return switch (elf.machine()) {
            case 3 -> Architecture.X86;
            case 8 -> wide ? Architecture.MIPS64 : Architecture.MIPS;
            case 20 -> Architecture.PPC;
            case 21 -> Architecture.PPC64;
            case 22 -> Architecture.S390X;
            case 40 -> Architecture.ARM;
            case 62 -> Architecture.AMD64;
            case 183 -> Architecture.ARM64;
            case 243 -> wide ? Architecture.RISCV64 : Architecture.RISCV32;
            case 258 -> Architecture.LOONGARCH64;
            default -> Architecture.UNKNOWN;
        };
    }

    @Override
    public ObjectKind kind() {
        return switch (elf.type()) {
            case 1 -> ObjectKind.RELOCATABLE;
            case 2 -> isStripped() ? ObjectKind.DEBUG : ObjectKind.EXECUTABLE;
            case 3 -> isStripped() ? ObjectKind.DEBUG : sharedKind();
            case 4 -> ObjectKind.DUMP;
            default -> ObjectKind.OTHER;
        };
    }

    private ObjectKind sharedKind() {
        return elf.hasInterpreter() ? ObjectKind.EXECUTABLE : ObjectKind.LIBRARY;
    }

    /// A separate debug file keeps the headers of the code and none of its bytes.
    private boolean isStripped() {
        List<ElfSection> code =
                elf.sections().stream().filter(ElfSection::isCode).toList();
        return !code.isEmpty() && code.stream().noneMatch(ElfSection::hasContent);
    }

    @Override
    public Optional<DebugId> debugId() {
        return elf.buildId()
                .or(elf::codeFingerprint)
                .map(id -> DebugId.ofBuildId(id, elf.file().order()));
    }

    @Override
    public Optional<String> codeId() {
        return elf.buildId().map(id -> HexFormat.of().formatHex(id));
    }

    @Override
    public long loadAddress() {
        return elf.loadAddress();
    }

    @Override
    public Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        if (elf.symbols().size() > 0) {
            features.add(Feature.SYMBOLS);
        }
        if (elf.find(".debug_info").isPresent() || elf.find(".debug_line").isPresent()) {
            features.add(Feature.DEBUG);
        }
        if (elf.find(".eh_frame").isPresent() || elf.find(".debug_frame").isPresent()) {
            features.add(Feature.UNWIND);
        }
        return features;
    }

    @Override
    public SymbolTable symbols() {
        return elf.symbols();
    }

    @Override
    public List<String> problems() {
        return elf.problems();
    }
}
