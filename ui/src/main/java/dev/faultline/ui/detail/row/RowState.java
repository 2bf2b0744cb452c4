package dev.faultline.ui.detail.row;

import org.jspecify.annotations.Nullable;

/// Whether a line opens.
///
/// @param toggle its key; null when there is nothing to open
/// @param open whether what belongs to it is shown
public record RowState(@Nullable String toggle, boolean open) {}
