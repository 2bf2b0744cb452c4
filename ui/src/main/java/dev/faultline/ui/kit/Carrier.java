package dev.faultline.ui.kit;

import dev.faultline.live.bundle.BundleChoice;

/// Carries chosen issues and events away: out of a home into a bundle, out of a bundle into the home. JavaFX thread
/// only.
@FunctionalInterface
public interface Carrier {

    /// Carries it, as a job.
    ///
    /// @param name what is carried, fit for a file name
    void carry(String name, BundleChoice choice);
}
