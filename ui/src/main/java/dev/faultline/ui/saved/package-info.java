/// Searches of issues under names of the user's.
/// Knows how they are called and ordered; must not know who shows or keeps them.
@NullMarked
package dev.faultline.ui.saved;

import org.jspecify.annotations.NullMarked;
