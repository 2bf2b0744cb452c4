/// Tests of the pipeline on a real store.
@NullMarked
package dev.faultline.intake;

import org.jspecify.annotations.NullMarked;
