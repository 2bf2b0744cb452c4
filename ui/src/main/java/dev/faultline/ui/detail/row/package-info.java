/// Lists of lines of one height whose parts open and close. Knows rows only by what it is told about them.
@NullMarked
package dev.faultline.ui.detail.row;

import org.jspecify.annotations.NullMarked;
