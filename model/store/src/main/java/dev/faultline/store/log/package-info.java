/// The segment log: append, acknowledge, read from a committed position. It is the truth; everything else is derived
/// from it.
/// Must not know what the records mean, nor the index.
@NullMarked
package dev.faultline.store.log;

import org.jspecify.annotations.NullMarked;
