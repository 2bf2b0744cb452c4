package dev.faultline.triage.grouping.rule;

/// What a stack trace rule does to the frames it fits.
sealed interface Action {

    /// Which frames, seen from the one that fits: itself, those nearer the crash, those further from it.
    enum Range {
        HERE(""),
        UP("^"),
        DOWN("v");

        private final String prefix;

        Range(String prefix) {
            this.prefix = prefix;
        }

        int from(int index) {
            return switch (this) {
                case HERE -> index;
                case UP -> index + 1;
                case DOWN -> 0;
            };
        }

        int to(int index, int count) {
            return switch (this) {
                case HERE -> index + 1;
                case UP -> count;
                case DOWN -> index;
            };
        }
    }

    /// `+app`, `-app`: whether frames are in-app.
    record App(Range range, boolean on) implements Action {
        @Override
        public String toString() {
            return range.prefix + (on ? "+" : "-") + "app";
        }
    }

    /// `+group`, `-group`: whether frames count.
    record Group(Range range, boolean on) implements Action {
        @Override
        public String toString() {
            return range.prefix + (on ? "+" : "-") + "group";
        }
    }

    /// `prefix`, `sentinel`: marks of the reference's hierarchical algorithms; read, kept, and of no effect here.
    record Mark(Range range, boolean on, String name) implements Action {
        @Override
        public String toString() {
            return range.prefix + (on ? "+" : "-") + name;
        }
    }

    /// `category=ui`.
    record Category(String name) implements Action {
        @Override
        public String toString() {
            return "category=" + name;
        }
    }

    /// `max-frames=n`; 0 is no limit.
    record MaxFrames(int frames) implements Action {
        @Override
        public String toString() {
            return "max-frames=" + frames;
        }
    }

    /// `min-frames=n`; 0 is no limit.
    record MinFrames(int frames) implements Action {
        @Override
        public String toString() {
            return "min-frames=" + frames;
        }
    }

    /// `invert-stacktrace=1`: the trace is a snapshot and its outermost frame matters most. No effect on hashes.
    record Invert(boolean on) implements Action {
        @Override
        public String toString() {
            return "invert-stacktrace=" + (on ? 1 : 0);
        }
    }
}
