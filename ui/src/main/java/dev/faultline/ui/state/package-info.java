/// For which releases issues are resolved and until when they are archived: the choices, their questions and menu,
/// about one issue or many. Knows what is decided; must not know which screen shows the issues or who applies it.
@NullMarked
package dev.faultline.ui.state;

import org.jspecify.annotations.NullMarked;
