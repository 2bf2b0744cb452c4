/// Coloured lines of source code and JSON. Knows languages only as far as colours need it; must not know events.
@NullMarked
package dev.faultline.ui.detail.code;

import org.jspecify.annotations.NullMarked;
