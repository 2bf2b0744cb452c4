package dev.faultline.live.release;

import dev.faultline.triage.release.ReleaseFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the screen of releases shows. A snapshot: it does not change.
///
/// @param question what was asked; the rest answers it, or an earlier one while there is an error
/// @param projects all that there are, by name
/// @param project the one shown; null when there is none
/// @param releases newest first, by version where the project numbers its releases
/// @param byVersion whether the order is that of versions; otherwise of times
/// @param loading whether nothing was read yet
/// @param error why there is no answer; null when there is one
public record ReleaseBoard(
        ReleaseQuestion question,
        List<String> projects,
        @Nullable String project,
        List<ReleaseFigures> releases,
        boolean byVersion,
        ReleaseChart chart,
        boolean loading,
        @Nullable String error) {

    /// Before the first answer.
    public static final ReleaseBoard LOADING =
            new ReleaseBoard(ReleaseQuestion.DEFAULT, List.of(), null, List.of(), true, ReleaseChart.EMPTY, true, null);

    public ReleaseBoard {
        projects = List.copyOf(projects);
        releases = List.copyOf(releases);
    }

    /// The same, with what went wrong when another question was asked.
    public ReleaseBoard failed(ReleaseQuestion asked, String why) {
        return new ReleaseBoard(asked, projects, project, releases, byVersion, chart, false, why);
    }
}
