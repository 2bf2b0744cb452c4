/// What a bundle says of its events without their payloads: enough to list, search and count them.
/// Must not know zips, files, the window or HTTP.
@NullMarked
package dev.faultline.bundle.index;

import org.jspecify.annotations.NullMarked;
