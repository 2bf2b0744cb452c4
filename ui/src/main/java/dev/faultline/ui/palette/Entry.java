package dev.faultline.ui.palette;

import dev.faultline.ui.kit.Icon;

/// Something the palette can find.
///
/// @param kind what it is, as a word beside it
/// @param text what is searched
/// @param detail further words, searched after the text; may be empty
/// @param key its key as the system writes it; may be empty
/// @param enabled whether it can be done now
/// @param run does it, or goes there
public record Entry(Icon icon, String kind, String text, String detail, String key, boolean enabled, Runnable run) {}
