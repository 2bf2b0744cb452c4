/// Tests of the collector over real loopback sockets, on a real store.
@NullMarked
package dev.faultline.collector;

import org.jspecify.annotations.NullMarked;
