package com.sun.glass.ui.headless;

import java.nio.ByteBuffer;

/// The headless platform with a screen of 2000 x 1600. It stands in the platform's own package because the buffer it
/// has to replace is private to it.
public final class BigScreenApplication extends HeadlessApplication {
    private static final int WIDTH = 2000;
    private static final int HEIGHT = 1600;

    @Override
    protected com.sun.glass.ui.Screen[] staticScreen_getScreens() {
        super.staticScreen_getScreens();
        frameBuffer = ByteBuffer.allocate(WIDTH * HEIGHT * 4);
        return new com.sun.glass.ui.Screen[] {
            new com.sun.glass.ui.Screen(
                    0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 100, 100, 1f, 1f, 1f, 1f)
        };
    }
}
