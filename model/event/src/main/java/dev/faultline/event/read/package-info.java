/// Reads events: one class per interface of the schema, each turning JSON of any shape into the record it means, then
/// the steps that look at more than one interface. What cannot be kept as sent goes to `_meta` and the notes.
/// For [dev.faultline.event.EventReader] only; must not know how the bytes came.
@NullMarked
package dev.faultline.event.read;

import org.jspecify.annotations.NullMarked;
