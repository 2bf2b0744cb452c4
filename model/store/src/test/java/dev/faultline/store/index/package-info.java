/// Tests of the index's own tables.
@NullMarked
package dev.faultline.store.index;

import org.jspecify.annotations.NullMarked;
