/// Files in and bundles out: what is imported takes the same way as what SDKs send.
/// Must not know the command line or the window.
@NullMarked
package dev.faultline.app.transfer;

import org.jspecify.annotations.NullMarked;
