package dev.faultline.ui.home;

/// How far a test crash has come.
sealed interface TestCrash {

    /// None was sent.
    record None() implements TestCrash {}

    /// On its way to the collector.
    record Sending() implements TestCrash {}

    /// The collector has it; it is not an issue yet.
    record Waiting(String eventId) implements TestCrash {}

    /// It can be opened.
    record Arrived(long issue, String title) implements TestCrash {}

    /// It was not taken.
    record Failed(String reason) implements TestCrash {}

    /// Whether the user has to wait before sending another one.
    default boolean underWay() {
        return this instanceof Sending || this instanceof Waiting;
    }
}
