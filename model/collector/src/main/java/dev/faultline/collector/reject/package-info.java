/// What the collector refuses, why, and what cures it. Knows nothing of HTTP libraries; never holds keys or bodies.
@NullMarked
package dev.faultline.collector.reject;

import org.jspecify.annotations.NullMarked;
