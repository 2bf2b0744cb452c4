package dev.faultline.live.symbol;

import java.nio.file.Path;

/// A folder or file that symbols are looked for in.
///
/// @param there whether it exists
public record SymbolPlaceState(Path path, boolean there) {}
