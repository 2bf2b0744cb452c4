/// Finds the files that belong to an object: separate debug files, split units, symbol stores, and tells why a
/// candidate was refused. Must not know how debug information is read.
@NullMarked
package dev.faultline.symbol.find;

import org.jspecify.annotations.NullMarked;
