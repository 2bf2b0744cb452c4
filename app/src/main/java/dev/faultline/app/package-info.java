/// The composition root: knows every room and holds no logic of its own.
@NullMarked
package dev.faultline.app;

import org.jspecify.annotations.NullMarked;
