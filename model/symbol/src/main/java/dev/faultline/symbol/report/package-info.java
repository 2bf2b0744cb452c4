/// What the command line and the window show: results as records whose names are those of their JSON.
/// Must not know how they are printed.
@NullMarked
package dev.faultline.symbol.report;

import org.jspecify.annotations.NullMarked;
