package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.OpenBundle;
import java.io.IOException;
import java.lang.System.Logger;
import org.jspecify.annotations.Nullable;

/// What a window looks at: its home, or a bundle. JavaFX thread only.
final class Looking {
    private final Live home;
    private @Nullable OpenBundle bundle;

    Looking(Live home) {
        this.home = home;
    }

    Live home() {
        return home;
    }

    /// Answers what the screens ask.
    Live live() {
        OpenBundle open = bundle;
        return open == null ? home : open.live();
    }

    /// The bundle; null while it looks at its home.
    @Nullable
    OpenBundle bundle() {
        return bundle;
    }

    /// Looks at a bundle, or at the home, and lets go of the bundle before.
    void at(@Nullable OpenBundle next) {
        OpenBundle before = bundle;
        bundle = next;
        if (before != null) {
            try {
                before.close();
            } catch (IOException e) {
                System.getLogger(Looking.class.getName()).log(Logger.Level.WARNING, "a bundle was not closed well", e);
            }
        }
    }
}
