/// Benchmarks of symbol lookup, to run beside llvm-symbolizer, addr2line and eu-addr2line under one clock.
/// Never part of the product.
@NullMarked
package dev.faultline.benchmark.symbol;

import org.jspecify.annotations.NullMarked;
