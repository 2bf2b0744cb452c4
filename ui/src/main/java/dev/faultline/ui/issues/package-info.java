/// The list of issues: live, searched, sorted, decided upon.
/// Must not know how issues are stored, nor the details screen.
@NullMarked
package dev.faultline.ui.issues;

import org.jspecify.annotations.NullMarked;
