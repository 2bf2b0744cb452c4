/// From the linker's names to those of the source: Itanium C++ (Itanium C++ ABI, section 5.1 "External Names") and Rust
/// (legacy, and v0 of RFC 2603). Bounded in time, depth and size; must not know what the names belong to.
@NullMarked
package dev.faultline.symbol.demangle;

import org.jspecify.annotations.NullMarked;
