/// How bodies are compressed, and reading them with hard limits on what comes out.
/// Must not know what the bytes mean.
@NullMarked
package dev.faultline.store.coding;

import org.jspecify.annotations.NullMarked;
