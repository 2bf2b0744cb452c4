/// Tells browser, operating system and device from the User-Agent header and the client hints of a request.
/// Must not know events.
@NullMarked
package dev.faultline.event.agent;

import org.jspecify.annotations.NullMarked;
