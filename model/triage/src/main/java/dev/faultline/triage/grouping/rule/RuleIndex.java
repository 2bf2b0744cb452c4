package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.text.Family;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the rules that may fit a frame, without trying each of them: most ask for a module or a function that
/// begins in some way, or for another family. Immutable.
final class RuleIndex {
    private final Map<Family, long[]> ofFamily = new EnumMap<>(Family.class);
    private final long[] always;
    private final Prefixes modules = new Prefixes();
    private final Prefixes functions = new Prefixes();

    RuleIndex(List<StackTraceRule> rules) {
        int words = (rules.size() + 63) >> 6;
        for (Family family : Family.values()) {
            ofFamily.put(family, new long[words]);
        }
        always = new long[words];
        for (int i = 0; i < rules.size(); i++) {
            add(rules.get(i), i);
        }
    }

    private void add(StackTraceRule rule, int number) {
        for (Family family : Family.values()) {
            if (mayFit(rule, family)) {
                of(family)[number >> 6] |= 1L << number;
            }
        }
        List<String> starts = starts(rule, Matcher.Field.MODULE);
        if (starts != null) {
            starts.forEach(start -> modules.add(start, number));
            return;
        }
        starts = starts(rule, Matcher.Field.FUNCTION);
        if (starts == null) {
            always[number >> 6] |= 1L << number;
        } else {
            starts.forEach(start -> functions.add(start, number));
        }
    }

    private long[] of(Family family) {
        return Objects.requireNonNull(ofFamily.get(family));
    }

    private static boolean mayFit(StackTraceRule rule, Family family) {
        for (Matcher.OnFacts matcher : rule.facts()) {
            if (matcher instanceof Matcher.FamilyIs is && is.families().contains(family) == is.negated()) {
                return false;
            }
        }
        return true;
    }

    /// How a field of every frame begins that the rule fits; null where that is not known.
    private static @Nullable List<String> starts(StackTraceRule rule, Matcher.Field field) {
        for (Matcher.OnFacts matcher : rule.facts()) {
            if (matcher instanceof Matcher.FieldIs is && is.field() == field && !is.negated()) {
                List<String> starts = is.pattern().starts();
                if (!starts.contains("")) {
                    return starts;
                }
            }
        }
        return null;
    }

    /// One bit for each rule that may fit the unchanging facts of a frame; the others do not.
    long[] candidates(FrameFacts facts) {
        long[] bits = always.clone();
        if (facts.module() != null) {
            modules.mark(facts.module(), bits);
        }
        functions.mark(facts.function(), bits);
        long[] family = of(facts.family());
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= family[i];
        }
        return bits;
    }
}
