package dev.faultline.ui.timeline;

import dev.faultline.event.Level;

/// One breadcrumb on the axis.
///
/// @param index its place in the event's list
/// @param micros when, in microseconds since 1970
record Mark(int index, long micros, Lane lane, Level level) {}
