/// The settings file: sections that rooms read and write as records, whatever else stands in it kept.
/// Must not know what the sections mean.
@NullMarked
package dev.faultline.app.settings;

import org.jspecify.annotations.NullMarked;
