/// A bundle that the window looks at: the question what to do with it, the banner over its screens, what it says of
/// itself; and chosen issues on their way into a bundle or out of it.
/// Must not know any other screen.
@NullMarked
package dev.faultline.ui.bundle;

import org.jspecify.annotations.NullMarked;
