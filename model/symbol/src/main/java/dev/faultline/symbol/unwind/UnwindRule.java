package dev.faultline.symbol.unwind;

/// How the caller's value of a register is found, or the canonical frame address (CFA) itself.
public sealed interface UnwindRule {
    /// A register of this frame plus an offset; what the CFA usually is.
    record RegisterPlus(String register, long offset) implements UnwindRule {}

    /// In memory, at the CFA plus an offset.
    record AtCfa(long offset) implements UnwindRule {}

    /// The CFA plus an offset, itself.
    record CfaPlus(long offset) implements UnwindRule {}

    /// Unchanged.
    record Same() implements UnwindRule {}

    /// Lost; for the return address: there is no caller.
    record Undefined() implements UnwindRule {}

    /// What a DWARF expression computes, with the CFA on its stack (except for the CFA's own).
    ///
    /// @param offset of the expression in its section
    /// @param size in bytes
    /// @param dereference whether the result is the place of the value in memory
    record Expression(long offset, long size, boolean dereference) implements UnwindRule {}

    /// A postfix expression of Breakpad: `.cfa -8 + ^`.
    record Postfix(String text) implements UnwindRule {}

    /// Windows code with a frame that only needs these sizes in bytes (STACK WIN type 0, FPO).
    ///
    /// @param usesBasePointer whether the function changes `$ebp`
    record FramePointerOmission(long parameters, long savedRegisters, long locals, boolean usesBasePointer)
            implements UnwindRule {}
}
