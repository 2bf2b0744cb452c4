package dev.faultline.live.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which releases to show.
///
/// @param project its id; null for the one whose release is the newest
/// @param charted releases to draw over time; none for the newest ones
public record ReleaseQuestion(@Nullable String project, Period period, List<String> charted) {

    /// Before anything is chosen.
    public static final ReleaseQuestion DEFAULT = new ReleaseQuestion(null, Period.WEEK, List.of());

    public ReleaseQuestion {
        charted = List.copyOf(charted);
    }
}
