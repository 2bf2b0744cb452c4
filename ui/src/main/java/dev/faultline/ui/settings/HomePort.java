package dev.faultline.ui.settings;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/// The way to the settings of the home.
///
/// @param settings as they stand
/// @param change puts settings in force at once; completes with what holds then.
///     Called on the JavaFX thread, must not block
public record HomePort(Supplier<HomeSettings> settings, Function<HomeSettings, CompletionStage<Outcome>> change) {

    /// What came of a change.
    ///
    /// @param port that the collector listens on now; 0 while it does not
    /// @param capBytes size of the log beyond which the oldest events go now
    public record Outcome(int port, long capBytes) {}
}
