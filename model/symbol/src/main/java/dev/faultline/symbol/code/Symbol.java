package dev.faultline.symbol.code;

/// A name for a range of addresses, as a symbol table has it.
///
/// @param name as the linker knows it
/// @param address the first address
/// @param size in bytes; 0: unknown, it reaches to the next symbol
public record Symbol(String name, long address, long size) {}
