package dev.faultline.ui.state;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The issues that a decision is about; it stays about these, whatever is chosen while a question about it stands.
///
/// @param ids at least one
/// @param name the short id of a single issue, how many there are of several
/// @param release the last one they were seen in; empty when there is none
public record Subject(List<Long> ids, String name, String release) {

    /// A single issue.
    public static Subject of(Issue issue) {
        return new Subject(List.of(issue.id()), issue.shortId(), Objects.requireNonNullElse(issue.lastRelease(), ""));
    }

    /// A text about them.
    ///
    /// @param key its first argument is the name, the second how many issues there are
    public String says(Texts texts, String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(name, ids.size()));
        all.addAll(List.of(arguments));
        return texts.format(key, all.toArray());
    }
}
