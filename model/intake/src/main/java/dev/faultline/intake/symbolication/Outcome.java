package dev.faultline.intake.symbolication;

/// What a search for symbols came to.
///
/// @param tried number of events that were looked at
/// @param changed number of those of which more, or something else, is known now
public record Outcome(long tried, long changed) {
    static final Outcome NOTHING = new Outcome(0, 0);

    Outcome and(Outcome other) {
        return new Outcome(tried + other.tried, changed + other.changed);
    }
}
