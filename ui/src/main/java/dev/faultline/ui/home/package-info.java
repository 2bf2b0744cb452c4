/// The home screen: how to get events in, what has come in, what was refused and why.
/// Must not know how events are sent or stored.
@NullMarked
package dev.faultline.ui.home;

import org.jspecify.annotations.NullMarked;
