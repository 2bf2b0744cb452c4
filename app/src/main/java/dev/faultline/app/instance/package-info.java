/// How a process reaches the one that owns a home: hands over its command line, gets back what it would have printed.
/// Must not know what the command lines mean.
@NullMarked
package dev.faultline.app.instance;

import org.jspecify.annotations.NullMarked;
