package dev.faultline.symbol.unwind;

import dev.faultline.symbol.code.Architecture;

/// The registers' numbers in DWARF and their names in Breakpad's files (the processors' ABI supplements: System V for
/// AMD64 figure 3.36 and i386 table 2.14, AADWARF32 and AADWARF64 table 3).
final class RegisterNames {
    private static final String[] AMD64 = {
        "$rax", "$rdx", "$rcx", "$rbx", "$rsi", "$rdi", "$rbp", "$rsp", "$r8", "$r9", "$r10", "$r11", "$r12", "$r13",
        "$r14", "$r15", "$rip"
    };
    private static final String[] X86 = {"$eax", "$ecx", "$edx", "$ebx", "$esp", "$ebp", "$esi", "$edi", "$eip"};

    private RegisterNames() {}

    static String of(Architecture architecture, long number) {
        return switch (architecture) {
            case AMD64 -> number < AMD64.length ? AMD64[(int) number] : "$" + number;
            case X86 -> number < X86.length ? X86[(int) number] : "$" + number;
            case ARM -> arm(number);
            case ARM64 -> number == 31 ? "sp" : number < 31 ? "x" + number : number == 32 ? "pc" : "v" + (number - 64);
            default -> "r" + number;
        };
    }

    private static String arm(long number) {
        return switch ((int) number) {
            case 13 -> "sp";
            case 14 -> "lr";
            case 15 -> "pc";
            default -> "r" + number;
        };
    }
}
