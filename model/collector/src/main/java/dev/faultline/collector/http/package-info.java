/// The HTTP server: loopback sockets, deadlines, cross-origin rules, answers. Knows no protocol of crash reports.
@NullMarked
package dev.faultline.collector.http;

import org.jspecify.annotations.NullMarked;
