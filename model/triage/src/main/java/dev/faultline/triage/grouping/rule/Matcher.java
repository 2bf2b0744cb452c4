package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.text.Family;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A condition of a stack trace rule.
sealed interface Matcher {

    /// The text the condition is written as.
    String text();

    /// A condition on a frame.
    sealed interface OnFrame extends Matcher {
        boolean fits(RuleFrame frame);
    }

    /// A condition on what never changes of a frame.
    sealed interface OnFacts extends OnFrame {
        boolean fits(FrameFacts facts);

        @Override
        default boolean fits(RuleFrame frame) {
            return fits(frame.facts());
        }
    }

    /// A field of a frame a pattern is held against.
    enum Field {
        FUNCTION,
        MODULE,
        PACKAGE,
        PATH;

        @Nullable
        String of(FrameFacts facts) {
            return switch (this) {
                case FUNCTION -> facts.function();
                case MODULE -> facts.module();
                case PACKAGE -> facts.packageName();
                case PATH -> facts.path();
            };
        }

        boolean isPath() {
            return this == PACKAGE || this == PATH;
        }
    }

    /// A field fits a pattern; a missing field fits none.
    record FieldIs(Field field, Globs pattern, boolean negated, String text) implements OnFacts {
        @Override
        public boolean fits(FrameFacts facts) {
            String value = field.of(facts);
            boolean fits = value != null && (field.isPath() ? pattern.matchesPath(value) : pattern.matches(value));
            return fits != negated;
        }
    }

    /// The family is one of these.
    record FamilyIs(Set<Family> families, boolean negated, String text) implements OnFacts {
        @Override
        public boolean fits(FrameFacts facts) {
            return families.contains(facts.family()) != negated;
        }
    }

    /// The frame is in-app, or not; `wanted` null never fits.
    record InAppIs(@Nullable Boolean wanted, boolean negated, String text) implements OnFrame {
        @Override
        public boolean fits(RuleFrame frame) {
            return (wanted != null && wanted == frame.inApp()) != negated;
        }
    }

    /// The SDK said of no frame of the stack trace whether it is in-app.
    record InAppIsUnknown(boolean negated, String text) implements OnFrame {
        @Override
        public boolean fits(RuleFrame frame) {
            return frame.inAppUnknown() != negated;
        }
    }

    /// The category fits a pattern.
    record CategoryIs(Globs pattern, boolean negated, String text) implements OnFrame {
        @Override
        public boolean fits(RuleFrame frame) {
            String category = frame.category();
            return (category != null && pattern.matches(category)) != negated;
        }
    }

    /// Which part of the exception a pattern is held against.
    enum ExceptionField {
        TYPE,
        VALUE,
        MECHANISM
    }

    /// A part of the exception fits a pattern; a missing part reads `<unknown>`.
    record ExceptionIs(ExceptionField field, Globs pattern, boolean negated, String text) implements Matcher {
        boolean fits(ExceptionFacts facts) {
            String value = switch (field) {
                case TYPE -> facts.type();
                case VALUE -> facts.value();
                case MECHANISM -> facts.mechanism();
            };
            return pattern.matches(value == null ? "<unknown>" : value) != negated;
        }
    }
}
