package dev.faultline.ui.detail.json;

/// A line of a JSON text.
///
/// @param index its number, from 0
record JsonRow(int index, String text) {}
