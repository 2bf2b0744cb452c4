package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.rule.FingerprintRules;
import dev.faultline.triage.grouping.rule.RuleError;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The rules events are grouped by. Immutable.
///
/// ```java
/// GroupingRules rules = GroupingRules.shipped().with(GroupingRules.parse("module:com.example.* +app", ""));
/// ```
///
/// @param stackTrace which frames are in-app and which count; later rules win
/// @param fingerprint which events get a fingerprint of their own; earlier rules win
public record GroupingRules(StackTraceRules stackTrace, FingerprintRules fingerprint) {

    /// Reads both kinds of rules, one rule a line. Lines that do not parse are in the errors of each.
    public static GroupingRules parse(String stackTrace, String fingerprint) {
        return new GroupingRules(StackTraceRules.parse(stackTrace), FingerprintRules.parse(fingerprint));
    }

    /// No rules at all.
    public static GroupingRules none() {
        return new GroupingRules(StackTraceRules.NONE, FingerprintRules.NONE);
    }

    /// The rules that Faultline ships.
    public static GroupingRules shipped() {
        return new GroupingRules(
                StackTraceRules.parse(shippedStackTraceText()),
                FingerprintRules.parse(shippedFingerprintText()).asBuiltIn());
    }

    /// Text of the stack trace rules that Faultline ships, comments included.
    public static String shippedStackTraceText() {
        return resource("stack-trace.rules");
    }

    /// Text of the fingerprint rules that Faultline ships, comments included.
    public static String shippedFingerprintText() {
        return resource("fingerprint.rules");
    }

    /// These rules with those of a project on top, whose word counts where both speak.
    public GroupingRules with(GroupingRules project) {
        return new GroupingRules(stackTrace.then(project.stackTrace), project.fingerprint.then(fingerprint));
    }

    /// All lines that could not be read, those of stack trace rules first.
    public List<RuleError> errors() {
        List<RuleError> errors = new ArrayList<>(stackTrace.errors());
        errors.addAll(fingerprint.errors());
        return errors;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(GroupingRules.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the shipped rules " + name, broken);
        }
    }
}
