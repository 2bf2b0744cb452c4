/// Benchmarks of the whole way in, beside a peer. Never part of the product, and nothing of it may depend on this.
@NullMarked
package dev.faultline.benchmark;

import org.jspecify.annotations.NullMarked;
