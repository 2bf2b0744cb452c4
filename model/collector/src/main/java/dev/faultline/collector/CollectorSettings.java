package dev.faultline.collector;

import dev.faultline.collector.body.Limits;
import dev.faultline.collector.http.ServerSettings;
import dev.faultline.intake.IntakeLimits;
import java.util.function.BiPredicate;

/// How the collector listens and what it takes.
///
/// @param limits of bodies
/// @param admitted whether a project takes a public key: (project, key); asked for every request, so it must be quick
public record CollectorSettings(ServerSettings server, Limits limits, BiPredicate<String, String> admitted) {
    /// Port 8969, the usual limits, every key for every project.
    public static final CollectorSettings DEFAULT =
            new CollectorSettings(ServerSettings.DEFAULT, Limits.of(IntakeLimits.DEFAULT), (project, key) -> true);

    /// The same on another port; 0 for any free one.
    public CollectorSettings onPort(int port) {
        return new CollectorSettings(server.onPort(port), limits, admitted);
    }

    /// The same with another say on keys.
    public CollectorSettings admitting(BiPredicate<String, String> newAdmitted) {
        return new CollectorSettings(server, limits, newAdmitted);
    }

    /// The same with other limits: those that the intake has.
    public CollectorSettings taking(IntakeLimits taken) {
        return new CollectorSettings(server, Limits.of(taken), admitted);
    }
}
