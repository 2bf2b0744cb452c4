package dev.faultline.store.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of the index whose rows cannot be counted again once events are let go.
///
/// @param numbers the columns that hold numbers the index gives, which another index gives otherwise
record FigureTable(String name, Map<String, Numbered> numbers) {

    /// What a number stands for.
    enum Numbered {
        TERM,
        PROJECT
    }

    /// All of them. What is about single events is left out: it goes with them.
    static final List<FigureTable> ALL = List.of(
            of("issues", "project"),
            of("hashes", "project"),
            of("deleted_hashes", "project"),
            of("kept_hashes", "project"),
            of("moved_hashes", "project"),
            of("activity", ""),
            of("issue_terms", "", "term"),
            of("issue_hours", ""),
            of("term_hours", "project", "term"),
            of("releases", "project", "term"),
            of("release_users", "project", "release", "usr"),
            of("sessions", "project", "release", "environment"),
            of("session_hours", "project", "release", "environment"),
            of("session_users", "project", "release"),
            of("session_totals", "project", "release"),
            of("foreign_health", "project", "release"),
            of("foreign_hours", "project", "release"),
            of("kept_items", "project", "type"),
            of("rejects", "", "project", "reason"));

    private static FigureTable of(String name, String project, String... terms) {
        Map<String, Numbered> numbers = new HashMap<>();
        if (!project.isEmpty()) {
            numbers.put(project, Numbered.PROJECT);
        }
        for (String term : terms) {
            numbers.put(term, Numbered.TERM);
        }
        return new FigureTable(name, Map.copyOf(numbers));
    }
}
