/// One way in for every format of object and symbol files, chosen by content: what a file is, which ids it has, what it
/// holds. A new format is one more permitted [dev.faultline.symbol.object.ObjectFile].
/// Must not know how debug information is read.
@NullMarked
package dev.faultline.symbol.object;

import org.jspecify.annotations.NullMarked;
