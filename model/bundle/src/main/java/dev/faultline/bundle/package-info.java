/// Opens and exports `.faultline` bundles.
/// Must not know the window or HTTP.
@NullMarked
package dev.faultline.bundle;

import org.jspecify.annotations.NullMarked;
