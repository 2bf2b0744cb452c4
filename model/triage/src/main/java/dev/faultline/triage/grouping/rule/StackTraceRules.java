package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stack trace rules: which frames are in-app, what category they have, which of them count. Immutable, safe from any
/// thread.
///
/// The language is that of Sentry's stack trace rules (documented under "Stack Trace Rules" in its product
/// documentation).
public final class StackTraceRules {
    /// No rules.
    public static final StackTraceRules NONE = new StackTraceRules(List.of(), List.of());

    private final List<StackTraceRule> rules;
    private final List<RuleError> errors;
    private final long[] changing;
    private final long[] counting;
    private final RuleIndex index;

    private StackTraceRules(List<StackTraceRule> rules, List<RuleError> errors) {
        this.rules = List.copyOf(rules);
        this.errors = List.copyOf(errors);
        this.changing = new long[(rules.size() + 63) >> 6];
        this.counting = new long[changing.length];
        this.index = new RuleIndex(this.rules);
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).changesFrames()) {
                changing[i >> 6] |= 1L << i;
            }
            if (rules.get(i).decidesWhatCounts()) {
                counting[i >> 6] |= 1L << i;
            }
        }
    }

    /// Reads rules, one a line; `#` begins a comment. A line that does not parse becomes an error, the others count.
    public static StackTraceRules parse(String text) {
        List<StackTraceRule> rules = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            try {
                rules.add(StackTraceRuleSyntax.read(line));
            } catch (RuleSyntaxException wrong) {
                errors.add(new RuleError(number, wrong.at() + 1, String.valueOf(wrong.getMessage())));
            }
        }
        return new StackTraceRules(rules, errors);
    }

    /// These rules and then the others; later ones win.
    public StackTraceRules then(StackTraceRules others) {
        List<StackTraceRule> all = new ArrayList<>(rules);
        all.addAll(others.rules);
        List<RuleError> allErrors = new ArrayList<>(errors);
        allErrors.addAll(others.errors);
        return new StackTraceRules(all, allErrors);
    }

    /// The lines that could not be read.
    public List<RuleError> errors() {
        return errors;
    }

    /// Number of rules.
    public int size() {
        return rules.size();
    }

    /// The rules in one form of writing, in order: what the reasons of a grouping name them by.
    public List<String> texts() {
        return rules.stream().map(StackTraceRule::text).toList();
    }

    /// Which rules fit what never changes of a frame. Worth keeping: the same frames come again and again.
    public StaticMatches matchesOf(FrameFacts facts) {
        long[] bits = index.candidates(facts);
        for (int rule = next(bits, 0); rule >= 0; rule = next(bits, rule + 1)) {
            if (!rules.get(rule).fitsFacts(facts)) {
                bits[rule >> 6] &= ~(1L << rule);
            }
        }
        return new StaticMatches(bits);
    }

    /// Decides for all frames of a stack trace whether they are in-app and what category they have.
    public void classify(List<RuleFrame> frames, ExceptionFacts exception) {
        boolean unknown = frames.stream().allMatch(frame -> frame.sentInApp() == null);
        frames.forEach(frame -> frame.setInAppUnknown(unknown));
        long[] active = active(frames, changing);
        int[] fits = new int[frames.size()];
        for (int rule = next(active, 0); rule >= 0; rule = next(active, rule + 1)) {
            int count = fitting(rule, frames, exception, fits);
            for (int i = 0; i < count; i++) {
                classify(rules.get(rule).actions(), frames, fits[i]);
            }
        }
    }

    private static void classify(List<Action> actions, List<RuleFrame> frames, int index) {
        for (Action action : actions) {
            if (action instanceof Action.Category category) {
                frames.get(index).setCategory(category.name());
            } else if (action instanceof Action.App app) {
                int to = app.range().to(index, frames.size());
                for (int i = app.range().from(index); i < to; i++) {
                    frames.get(i).setInApp(app.on());
                }
            }
        }
    }

    /// Decides which of classified frames count, for each of several ways of looking at the same stack trace.
    public List<StackTraceResult> judge(List<RuleFrame> frames, ExceptionFacts exception, List<FrameVerdicts> views) {
        long[] active = active(frames, counting);
        int[] fits = new int[frames.size()];
        List<StackTraceJudge> judges = new ArrayList<>(views.size());
        views.forEach(view -> judges.add(new StackTraceJudge(frames, view)));
        for (int rule = next(active, 0); rule >= 0; rule = next(active, rule + 1)) {
            int count = fitting(rule, frames, exception, fits);
            for (int i = 0; i < count; i++) {
                for (int view = 0; view < judges.size(); view++) {
                    judges.get(view).apply(rules.get(rule), fits[i]);
                }
            }
        }
        return judges.stream().map(StackTraceJudge::result).toList();
    }

    private static long[] active(List<RuleFrame> frames, long[] mask) {
        long[] active = new long[mask.length];
        for (int i = 0; i < frames.size(); i++) {
            frames.get(i).matches().addTo(active);
        }
        for (int i = 0; i < mask.length; i++) {
            active[i] &= mask[i];
        }
        return active;
    }

    private static int next(long[] bits, int from) {
        int word = from >> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    private int fitting(int index, List<RuleFrame> frames, ExceptionFacts exception, int[] fits) {
        StackTraceRule rule = rules.get(index);
        if (!rule.fitsException(exception)) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).matches().has(index) && rule.fitsState(frames, i)) {
                fits[count++] = i;
            }
        }
        return count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StackTraceRules same && same.texts().equals(texts()) && same.errors.equals(errors);
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
