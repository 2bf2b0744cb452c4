package com.sun.glass.ui.big;

/// `-Dglass.platform=Big`: JavaFX's headless platform with a screen on which the window fits; its own is 1000 x 1000
/// (JDK-8364201). JavaFX finds the class by this package and name.
public final class BigPlatformFactory extends com.sun.glass.ui.headless.HeadlessPlatformFactory {

    @Override
    public com.sun.glass.ui.Application createApplication() {
        return new com.sun.glass.ui.headless.BigScreenApplication();
    }
}
