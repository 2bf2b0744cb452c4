package dev.faultline.live;

import dev.faultline.triage.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the window can be narrowed down to.
///
/// @param projects by name
/// @param environments by name
/// @param releases the newest first
public record Choices(List<String> projects, List<String> environments, List<String> releases) {

    /// Nothing to choose from.
    public static final Choices NONE = new Choices(List.of(), List.of(), List.of());

    public Choices {
        projects = List.copyOf(projects);
        environments = List.copyOf(environments);
        releases = List.copyOf(releases);
    }

    /// What stands in these issues, which are ordered by when they were seen last, the newest first.
    public static Choices of(Collection<Issue> issues) {
        return new Choices(
                distinct(issues, issue -> Stream.of(issue.project())).sorted().toList(),
                distinct(issues, issue -> issue.environments().stream())
                        .sorted()
                        .toList(),
                distinct(
                                issues,
                                issue -> Stream.of(issue.lastRelease(), issue.firstRelease())
                                        .filter(Objects::nonNull))
                        .toList());
    }

    private static Stream<String> distinct(Collection<Issue> issues, Function<Issue, Stream<String>> names) {
        return issues.stream().flatMap(names).distinct();
    }
}
