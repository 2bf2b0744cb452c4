/// The home: which folder it is.
/// Must not know what the rooms keep in it.
@NullMarked
package dev.faultline.app.home;

import org.jspecify.annotations.NullMarked;
