package dev.faultline.symbol.code;

import java.util.Locale;

/// A processor architecture, under the name that Sentry's tools give it.
public enum Architecture {
    /// Intel's 32 bits.
    X86("x86", 4),
    /// Intel's and AMD's 64 bits.
    AMD64("amd64", 8),
    /// ARM's 32 bits.
    ARM("arm", 4),
    /// ARM's 64 bits.
    ARM64("arm64", 8),
    /// PowerPC, 32 bits.
    PPC("ppc", 4),
    /// PowerPC, 64 bits.
    PPC64("ppc64", 8),
    /// MIPS, 32 bits.
    MIPS("mips", 4),
    /// MIPS, 64 bits.
    MIPS64("mips64", 8),
    /// RISC-V, 32 bits.
    RISCV32("riscv32", 4),
    /// RISC-V, 64 bits.
    RISCV64("riscv64", 8),
    /// IBM Z.
    S390X("s390x", 8),
    /// LoongArch, 64 bits.
    LOONGARCH64("loongarch64", 8),
    /// Anything else.
    UNKNOWN("unknown", 8);

    private final String label;
    private final int pointerSize;

    Architecture(String label, int pointerSize) {
        this.label = label;
        this.pointerSize = pointerSize;
    }

    /// The name as reports and files spell it.
    public String label() {
        return label;
    }

    /// The size of an address in bytes.
    public int pointerSize() {
        return pointerSize;
    }

    /// The architecture with a name as Breakpad and Sentry spell it; [#UNKNOWN] when nobody has it.
    public static Architecture named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "x86", "i386", "i686" -> X86;
            case "x86_64", "amd64", "x86_64h" -> AMD64;
            case "arm", "armv6", "armv7", "armv7s" -> ARM;
            case "arm64", "aarch64", "arm64e" -> ARM64;
            case "ppc" -> PPC;
            case "ppc64" -> PPC64;
            case "mips" -> MIPS;
            case "mips64" -> MIPS64;
            case "riscv", "riscv32" -> RISCV32;
            case "riscv64" -> RISCV64;
            case "s390x" -> S390X;
            case "loong64", "loongarch64" -> LOONGARCH64;
            default -> UNKNOWN;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
