package dev.faultline.app;

import dev.faultline.app.log.LogFile;
import java.util.List;

/// Starts Faultline. Not an `Application` of JavaFX: such a class would load JavaFX before anything can be said about a
/// missing display.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        LogFile.silence();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> System.getLogger(Launcher.class.getName())
                .log(System.Logger.Level.ERROR, "thread " + thread.getName() + " failed", failure));
        System.exit(new Program(List.of(arguments)).run());
    }
}
