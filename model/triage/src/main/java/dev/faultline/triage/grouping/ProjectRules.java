package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.rule.FingerprintRules;
import dev.faultline.triage.grouping.rule.RuleError;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import java.util.Comparator;
import java.util.List;

/// The rules a user wrote for one project: stack trace rules and fingerprint rules in one text, one rule a line. They
/// come on top of those that Faultline ships, and their word counts where both speak. Immutable.
///
/// ```
/// # our own frames
/// module:com.example.* +app
/// type:Timeout -> timeout
/// ```
///
/// @param text as the user wrote it
public record ProjectRules(String text) {
    /// No rules.
    public static final ProjectRules NONE = new ProjectRules("");

    /// What tells different rules apart, 32 hex digits.
    public String key() {
        return Hashes.of(List.of(text));
    }

    /// The rules to group by, the shipped ones among them.
    public GroupingRules onShipped() {
        return text.isBlank()
                ? GroupingRules.shipped()
                : GroupingRules.shipped().with(parsed());
    }

    /// The rules of the text alone. Each line is read as a stack trace rule, or else as a fingerprint rule if it has an
    /// arrow; in the other kind's text it is empty, so that errors name the right line.
    public GroupingRules parsed() {
        StringBuilder stackTrace = new StringBuilder();
        StringBuilder fingerprint = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            boolean names =
                    line.contains("->") && !StackTraceRules.parse(line).errors().isEmpty();
            fingerprint.append(names ? line : "").append('\n');
            stackTrace.append(names ? "" : line).append('\n');
        }
        return new GroupingRules(
                StackTraceRules.parse(stackTrace.toString()), FingerprintRules.parse(fingerprint.toString()));
    }

    /// The lines that cannot be read, from the top.
    public List<RuleError> errors() {
        return parsed().errors().stream()
                .sorted(Comparator.comparingInt(RuleError::line))
                .toList();
    }

    /// These rules with one more at the end.
    public ProjectRules with(String rule) {
        return new ProjectRules(text.isBlank() ? rule : text.stripTrailing() + "\n" + rule);
    }
}
