package dev.faultline.symbol.dwarf;

/// What decides how values are written in a unit.
///
/// @param version of DWARF, 2 to 5
/// @param addressSize in bytes
/// @param offsetSize of offsets into sections, in bytes: 4, or 8 in the 64-bit format (DWARF 5, section 7.4)
record UnitFormat(int version, int addressSize, int offsetSize) {}
