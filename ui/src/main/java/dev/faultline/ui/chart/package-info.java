/// Charts over time on a canvas, for any screen.
/// Must not know what is drawn, nor any screen.
@NullMarked
package dev.faultline.ui.chart;

import org.jspecify.annotations.NullMarked;
