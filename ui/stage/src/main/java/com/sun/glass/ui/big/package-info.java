/// The platform that `-Dglass.platform=Big` names. It must not know anything but JavaFX.
@NullMarked
package com.sun.glass.ui.big;

import org.jspecify.annotations.NullMarked;
