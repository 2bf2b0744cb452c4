/// Builders and JUnit extensions for tests of every room; never part of the product.
@NullMarked
package dev.faultline.testkit;

import org.jspecify.annotations.NullMarked;
