/// The one pipeline for everything that comes in: append, acknowledge, digest.
///
/// Events of the store are grouped again by records of the log, too, so that a rebuilt index is the same. Whoever
/// comes to know parts of an event better than they were sent, such as symbolicated frames, says so with
/// [Intake#derive]: the new members go to the log, stand in for those sent wherever the event is read
/// ([StoredEvents]), and the event is grouped again. [Intake#derive] for many events at once lets an issue go on
/// where most of its events go.
///
/// Must not know SQL, HTTP or the window.
@NullMarked
package dev.faultline.intake;

import org.jspecify.annotations.NullMarked;
