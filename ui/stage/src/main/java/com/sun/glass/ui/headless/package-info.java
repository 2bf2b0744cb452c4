/// A larger screen for JavaFX's headless platform, of which this package is a part. It must not know anything else.
@NullMarked
package com.sun.glass.ui.headless;

import org.jspecify.annotations.NullMarked;
