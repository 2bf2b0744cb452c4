/// Tests of how bodies are compressed.
@NullMarked
package dev.faultline.store.coding;

import org.jspecify.annotations.NullMarked;
