package dev.faultline.live;

import java.util.function.Consumer;

/// A value that changes, as immutable snapshots. Any thread may ask and subscribe.
///
/// @param <T> an immutable type
public interface Feed<T> {

    /// The newest snapshot.
    T current();

    /// Tells the observer the current snapshot at once, on the calling thread, and each later one on the publisher's
    /// thread, in order. The observer must return quickly; one that throws is reported and goes on hearing.
    Pin subscribe(Consumer<? super T> observer);
}
