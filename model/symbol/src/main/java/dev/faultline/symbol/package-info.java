/// From an address to the source line. Needs no other room and is usable alone as a library.
/// Must not know events, issues, the store or the window.
@NullMarked
package dev.faultline.symbol;

import org.jspecify.annotations.NullMarked;
