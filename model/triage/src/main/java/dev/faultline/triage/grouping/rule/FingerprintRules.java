package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fingerprint rules: the first whose conditions hold gives an event its fingerprint. Immutable, safe from any
/// thread.
///
/// The language is that of Sentry's fingerprint rules (documented under "Fingerprint Rules" in its product
/// documentation).
public final class FingerprintRules {
    /// No rules.
    public static final FingerprintRules NONE = new FingerprintRules(List.of(), List.of());

    private final List<FingerprintRule> rules;
    private final List<RuleError> errors;

    private FingerprintRules(List<FingerprintRule> rules, List<RuleError> errors) {
        this.rules = List.copyOf(rules);
        this.errors = List.copyOf(errors);
    }

    /// Reads rules, one a line; `#` begins a comment line. A line that does not parse becomes an error, the others
    /// count.
    public static FingerprintRules parse(String text) {
        List<FingerprintRule> rules = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            try {
                rules.add(FingerprintRuleSyntax.read(line));
            } catch (RuleSyntaxException wrong) {
                errors.add(new RuleError(number, wrong.at() + 1, String.valueOf(wrong.getMessage())));
            }
        }
        return new FingerprintRules(rules, errors);
    }

    /// The same rules, marked as shipped with Faultline.
    public FingerprintRules asBuiltIn() {
        return new FingerprintRules(
                rules.stream().map(FingerprintRule::asBuiltIn).toList(), errors);
    }

    /// These rules and then the others; earlier ones win.
    public FingerprintRules then(FingerprintRules others) {
        List<FingerprintRule> all = new ArrayList<>(rules);
        all.addAll(others.rules);
        List<RuleError> allErrors = new ArrayList<>(errors);
        allErrors.addAll(others.errors);
        return new FingerprintRules(all, allErrors);
    }

    /// The lines that could not be read.
    public List<RuleError> errors() {
        return errors;
    }

    /// The rules in one form of writing, in order.
    public List<String> texts() {
        return rules.stream().map(FingerprintRule::text).toList();
    }

    /// The first rule whose conditions hold; null when none do.
    public @Nullable FingerprintRule firstFor(FingerprintSubject event) {
        for (FingerprintRule rule : rules) {
            if (rule.when().hold(event)) {
                return rule;
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FingerprintRules same && same.texts().equals(texts()) && same.errors.equals(errors);
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    @Override
    public String toString() {
        return String.join("\n", texts());
    }
}
