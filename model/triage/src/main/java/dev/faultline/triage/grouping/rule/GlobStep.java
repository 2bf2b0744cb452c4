package dev.faultline.triage.grouping.rule;

/// One step of a glob pattern.
sealed interface GlobStep {

    /// Which characters a wildcard takes.
    enum Reach {
        ALL,
        LINE,
        SEGMENT;

        boolean takes(char c) {
            return switch (this) {
                case ALL -> true;
                case LINE -> c != '\n';
                case SEGMENT -> c != '/';
            };
        }
    }

    boolean takes(char c);

    /// This character.
    record Literal(char c) implements GlobStep {
        @Override
        public boolean takes(char other) {
            return c == other;
        }
    }

    /// Any one character.
    record One(Reach reach) implements GlobStep {
        @Override
        public boolean takes(char other) {
            return reach.takes(other);
        }
    }

    /// Any number of characters. With `upToSlash` this step and the slash after it may be left out together: whole
    /// folders, or none.
    record Any(Reach reach, boolean upToSlash) implements GlobStep {
        @Override
        public boolean takes(char other) {
            return reach.takes(other);
        }
    }

    /// One of these characters, or none of them; `ranges` holds pairs of first and last.
    record OneOf(String ranges, boolean negated) implements GlobStep {
        @Override
        public boolean takes(char other) {
            for (int i = 0; i < ranges.length(); i += 2) {
                if (other >= ranges.charAt(i) && other <= ranges.charAt(i + 1)) {
                    return !negated;
                }
            }
            return negated;
        }
    }
}
