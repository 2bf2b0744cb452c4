package dev.faultline.event;

/// An oddity of an event that was met while reading it; the event is kept all the same.
///
/// @param path where, as dotted path into the event (`user.id`), empty for the event as a whole
/// @param code stable word of the kind of oddity, such as `invalid_data` or `clock_drift`
/// @param text what was odd, in words
public record Note(String path, String code, String text) {}
