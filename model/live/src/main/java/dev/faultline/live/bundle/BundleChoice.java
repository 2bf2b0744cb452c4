package dev.faultline.live.bundle;

import java.util.List;

/// Which events a bundle is written of, or which of its events are taken in.
public sealed interface BundleChoice {

    /// All there are.
    record All() implements BundleChoice {}

    /// All events of these issues.
    record Issues(List<Long> ids) implements BundleChoice {
        public Issues {
            ids = List.copyOf(ids);
        }
    }

    /// One event.
    ///
    /// @param id 32 lower-case hex digits
    record Event(String id) implements BundleChoice {}
}
