/// What arrives: events, envelopes and sessions as values, read leniently and written canonically.
/// Knows bytes and JSON; must not know issues, files of the home, HTTP or SQL.
@NullMarked
package dev.faultline.event;

import org.jspecify.annotations.NullMarked;
