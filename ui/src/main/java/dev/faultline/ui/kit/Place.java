package dev.faultline.ui.kit;

import org.jspecify.annotations.Nullable;

/// Somewhere the window can go; the entries of its history.
public sealed interface Place {

    /// The home screen.
    record Home() implements Place {}

    /// The list of issues.
    ///
    /// @param query what to search for; null for what was searched last
    record Issues(@Nullable String query) implements Place {}

    /// The releases of a project.
    record Releases() implements Place {}

    /// The grouping rules of a project.
    ///
    /// @param project null for the one shown last
    /// @param rule a rule to propose; null for none
    record Rules(@Nullable String project, @Nullable String rule) implements Place {}

    /// One issue.
    record IssueDetails(long id) implements Place {}

    /// The settings.
    ///
    /// @param section the section to show, by its word; null for all
    record Settings(@Nullable String section) implements Place {}
}
