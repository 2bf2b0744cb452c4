/// Tests of the segment log on real files.
@NullMarked
package dev.faultline.store.log;

import org.jspecify.annotations.NullMarked;
