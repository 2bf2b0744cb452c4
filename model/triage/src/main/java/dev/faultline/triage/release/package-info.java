/// Releases: parsing, order, health figures.
/// Must not know issues.
@NullMarked
package dev.faultline.triage.release;

import org.jspecify.annotations.NullMarked;
