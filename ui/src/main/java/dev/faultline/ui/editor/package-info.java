/// Source files in the user's editor: its command, and how it is started.
/// Must not know any screen.
@NullMarked
package dev.faultline.ui.editor;

import org.jspecify.annotations.NullMarked;
