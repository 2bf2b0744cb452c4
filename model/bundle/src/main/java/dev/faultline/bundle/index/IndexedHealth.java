package dev.faultline.bundle.index;

import dev.faultline.store.index.ForeignHealth;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the releases of a project did when the bundle was written, as a home knew it from sessions: the one that wrote
/// the bundle, or one that told it before. The sessions themselves are not in the bundle.
///
/// @param releases those of the bundle's events
/// @param from begin of the first hour that `sessions` count
/// @param sessions of these releases by the hour, and with an empty name of all releases of the project together; the
///     bucket is the number of the hour, events are not counted
/// @param origin id of the home that counted; null where the bundle does not say so
/// @param at when it told so; null for when the bundle was written
public record IndexedHealth(
        String project,
        List<ReleaseFigures> releases,
        Instant from,
        List<ReleaseCounts> sessions,
        @Nullable String origin,
        @Nullable Instant at) {

    /// Health of a home that is not named.
    public IndexedHealth(String project, List<ReleaseFigures> releases, Instant from, List<ReleaseCounts> sessions) {
        this(project, releases, from, sessions, null, null);
    }

    public IndexedHealth {
        Objects.requireNonNull(project, "project");
        releases = List.copyOf(releases);
        sessions = List.copyOf(sessions);
        told(origin, at == null ? Instant.EPOCH : at, releases, from, sessions);
    }

    /// What another home told of a project.
    public static IndexedHealth of(String project, ForeignHealth told) {
        return new IndexedHealth(project, told.releases(), told.from(), told.sessions(), told.origin(), told.at());
    }

    /// The same as a home takes it over.
    ///
    /// @param written when the bundle was
    public ForeignHealth told(Instant written) {
        return told(origin, at == null ? written : at, releases, from, sessions);
    }

    private static ForeignHealth told(
            @Nullable String origin,
            Instant at,
            List<ReleaseFigures> releases,
            Instant from,
            List<ReleaseCounts> sessions) {
        return new ForeignHealth(origin == null ? "" : origin, at, releases, from, sessions);
    }

    /// When the sessions of a count began, to the hour.
    Instant at(ReleaseCounts count) {
        return told(Instant.EPOCH).at(count);
    }
}
