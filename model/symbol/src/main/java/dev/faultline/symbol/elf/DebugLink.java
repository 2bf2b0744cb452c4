package dev.faultline.symbol.elf;

/// The `.gnu_debuglink` section: the name of the separate debug file and the CRC-32 of its bytes (GDB manual,
/// "Debugging Information in Separate Files").
public record DebugLink(String file, int crc) {}
