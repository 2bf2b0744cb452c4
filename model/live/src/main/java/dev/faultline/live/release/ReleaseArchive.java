package dev.faultline.live.release;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What is asked of a home about releases. A port, so that tests can answer from memory. Any thread may ask; questions
/// block while the index is read.
public interface ReleaseArchive {

    /// Events of an issue in two releases.
    record IssueCounts(long issue, long before, long after) {}

    /// An issue that was resolved and came back.
    record Regression(long issue, String title, Instant at) {}

    /// The projects, by name.
    List<String> projects();

    /// The releases of a project, in no order.
    ///
    /// @param recent begin of the time that adoption looks at
    List<ReleaseFigures> figures(String project, Instant recent);

    /// Events and sessions in equal stretches of time; those without any are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets);

    /// Events of each issue in two releases; issues with none in either are left out.
    List<IssueCounts> compare(String project, String before, String after);

    /// Issues that came back since a time and stand so, newest first.
    List<Regression> regressions(String project, Instant from, int most);

    /// The issues with these ids that exist, in any order.
    List<Issue> issues(Collection<Long> ids);
}
