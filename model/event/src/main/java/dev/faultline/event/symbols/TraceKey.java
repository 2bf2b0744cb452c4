package dev.faultline.event.symbols;

/// Names the traces of an event, so that findings can be kept apart from the event.
public final class TraceKey {
    /// The trace that belongs to no exception and no thread.
    public static final String EVENT = "event";

    private TraceKey() {}

    /// The trace of an exception, by its place in the event's list.
    public static String exception(int index) {
        return "exception." + index;
    }

    /// The trace of a thread, by its place in the event's list.
    public static String thread(int index) {
        return "thread." + index;
    }
}
