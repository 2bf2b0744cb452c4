/// Opens and exports `.faultline` bundles: zips of JSON, bodies and files, described by [Manifest].
/// What an exporter sees of the events it chose is in the bundle, and is there after an import: payloads and
/// attachments, notes and the trail, states and owners, how events were grouped, the health of releases, symbolicated
/// frames. `app`'s `transfer` package says how each part meets what the receiver has already.
/// Must not know the window or HTTP.
@NullMarked
package dev.faultline.bundle;

import org.jspecify.annotations.NullMarked;
