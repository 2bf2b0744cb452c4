package dev.faultline.symbol.elf;

/// The `.gnu_debugaltlink` section (or DWARF 5's `.debug_sup`): the path of the file that dwz moved shared debug
/// information to, and its build id.
public record AlternateLink(String file, String buildId) {}
