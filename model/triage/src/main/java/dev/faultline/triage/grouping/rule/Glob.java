package dev.faultline.triage.grouping.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A compiled glob pattern. Matching takes time linear in the text for a given pattern, whatever the pattern.
///
/// Forms that most rules have (whole text, prefix, suffix, part) are compared directly; the others run as a set of
/// states over the characters.
final class Glob {
    private enum Shape {
        EXACT,
        PREFIX,
        SUFFIX,
        PART,
        STATES
    }

    private final GlobStep[] steps;
    private final Shape shape;
    private final String literal;
    private final String required;
    private final String requiredInside;
    private final boolean lineOnly;

    Glob(List<GlobStep> steps) {
        this.steps = steps.toArray(GlobStep[]::new);
        int from = 0;
        int to = this.steps.length;
        boolean openStart = to > 0 && open(0);
        if (openStart) {
            from++;
        }
        boolean openEnd = to > from && open(to - 1);
        if (openEnd) {
            to--;
        }
        this.lineOnly = (openStart && line(0)) || (openEnd && line(to));
        String text = literalOf(from, to);
        this.literal = text == null ? "" : text;
        this.shape = text == null ? Shape.STATES : shapeOf(openStart, openEnd);
        this.required = longestLiteral();
        this.requiredInside = required.startsWith("/") ? required.substring(1) : required;
    }

    private boolean open(int at) {
        return steps[at] instanceof GlobStep.Any any && any.reach() != GlobStep.Reach.SEGMENT && !any.upToSlash();
    }

    private boolean line(int at) {
        return steps[at] instanceof GlobStep.Any any && any.reach() == GlobStep.Reach.LINE;
    }

    private static Shape shapeOf(boolean openStart, boolean openEnd) {
        if (openStart) {
            return openEnd ? Shape.PART : Shape.SUFFIX;
        }
        return openEnd ? Shape.PREFIX : Shape.EXACT;
    }

    private @Nullable String literalOf(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!(steps[i] instanceof GlobStep.Literal one)) {
                return null;
            }
            text.append(one.c());
        }
        return text.toString();
    }

    /// The longest run of characters that every text that fits holds; a slash that may be left out is in none.
    private String longestLiteral() {
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < steps.length; i++) {
            boolean mayBeLeftOut = i > 0 && steps[i - 1] instanceof GlobStep.Any any && any.upToSlash();
            if (steps[i] instanceof GlobStep.Literal one && !mayBeLeftOut) {
                run.append(one.c());
                longest = run.length() > longest.length() ? run.toString() : longest;
            } else {
                run.setLength(0);
            }
        }
        return longest;
    }

    /// The characters every text that fits begins with.
    String start() {
        int end = 0;
        while (end < steps.length && steps[end] instanceof GlobStep.Literal) {
            end++;
        }
        String text = literalOf(0, end);
        return text == null ? "" : text;
    }

    /// Whether the whole text fits.
    boolean matches(String text) {
        Shape how = lineOnly && text.indexOf('\n') >= 0 ? Shape.STATES : shape;
        return switch (how) {
            case EXACT -> text.equals(literal);
            case PREFIX -> text.startsWith(literal);
            case SUFFIX -> text.endsWith(literal);
            case PART -> text.contains(literal);
            case STATES -> text.contains(required) && run(text);
        };
    }

    /// Whether a whole path fits, also as if it began with a slash.
    boolean matchesPath(String path) {
        return path.contains(requiredInside) && (matches(path) || (!path.startsWith("/") && matches("/" + path)));
    }

    private boolean run(String text) {
        int size = steps.length;
        boolean[] now = new boolean[size + 1];
        boolean[] next = new boolean[size + 1];
        enter(now, 0);
        for (int at = 0; at < text.length(); at++) {
            if (!advance(now, next, text.charAt(at))) {
                return false;
            }
            boolean[] swap = now;
            now = next;
            next = swap;
        }
        return now[size];
    }

    private boolean advance(boolean[] now, boolean[] next, char c) {
        boolean alive = false;
        for (int state = 0; state < steps.length; state++) {
            if (now[state]) {
                now[state] = false;
                GlobStep step = steps[state];
                if (step.takes(c)) {
                    alive = true;
                    if (step instanceof GlobStep.Any) {
                        next[state] = true;
                    }
                    enter(next, state + 1);
                }
            }
        }
        now[steps.length] = false;
        return alive;
    }

    /// Enters a state and those that can be reached from it without a character.
    private void enter(boolean[] states, int from) {
        int state = from;
        states[state] = true;
        while (state < steps.length && steps[state] instanceof GlobStep.Any any) {
            if (any.upToSlash()) {
                enter(states, state + 2);
            }
            state++;
            states[state] = true;
        }
    }
}
