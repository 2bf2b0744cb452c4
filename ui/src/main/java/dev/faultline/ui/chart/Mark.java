package dev.faultline.ui.chart;

/// Something that happened at a moment.
///
/// @param bucket the stretch of time it happened in
/// @param bad whether it is bad news, which has another shape and colour
/// @param text for the read-out
/// @param label a short name to write beside it; empty for none
public record Mark(int bucket, boolean bad, String text, String label) {}
