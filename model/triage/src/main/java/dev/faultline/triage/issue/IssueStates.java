package dev.faultline.triage.issue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the state of an issue changes: by events, by what users decide, and by time. Pure functions of what is given, so
/// that a replay of the log gives the same states.
///
/// Rules: Sentry's issue states (product documentation, "Issue States and Triage"), with two of its known defects left
/// out: "next release" counts from the newest release known in the project, not in the issue, and a release older than
/// the mending one never reopens.
public final class IssueStates {
    /// How long an issue is called new, regressed or escalating; then it is ongoing.
    public static final Duration RECENT = Duration.ofDays(7);

    /// An archived issue escalates when an hour has this many times its usual events, and at least [#ESCALATING_LEAST].
    public static final double ESCALATING_FACTOR = 5;

    /// The least number of events in an hour that can be an escalation.
    public static final long ESCALATING_LEAST = 10;

    private IssueStates() {}

    /// The state of an issue with its first event.
    public static IssueState first(Instant at) {
        return unresolved(Substatus.NEW, at, 1, 0);
    }

    /// The state after one more event.
    public static IssueState onEvent(IssueState state, Occurrence event, ReleaseTimeline releases) {
        return switch (state.status()) {
            case UNRESOLVED -> state;
            case RESOLVED ->
                reopens(state.resolution(), event.release(), releases)
                        ? unresolved(Substatus.REGRESSED, event.at(), event.events(), event.users())
                        : state;
            case ARCHIVED -> onArchivedEvent(state, event);
        };
    }

    private static IssueState onArchivedEvent(IssueState state, Occurrence event) {
        ArchiveUntil until = state.until() == null ? new ArchiveUntil.Forever() : state.until();
        boolean over = switch (until) {
            case ArchiveUntil.Forever() -> false;
            case ArchiveUntil.Time(Instant time) -> !event.at().isBefore(time);
            case ArchiveUntil.Events(long count) -> event.events() - state.eventsThen() >= count;
            case ArchiveUntil.Users(long count) -> event.users() - state.usersThen() >= count;
            case ArchiveUntil.Escalating() ->
                event.eventsInHour() >= ESCALATING_LEAST
                        && event.eventsInHour() >= ESCALATING_FACTOR * event.usualPerHour();
        };
        if (!over) {
            return state;
        }
        Substatus why = until instanceof ArchiveUntil.Escalating ? Substatus.ESCALATING : Substatus.ONGOING;
        return unresolved(why, event.at(), event.events(), event.users());
    }

    private static boolean reopens(
            @Nullable Resolution resolution, @Nullable String release, ReleaseTimeline releases) {
        return switch (resolution == null ? new Resolution.Now() : resolution) {
            case Resolution.Now() -> true;
            case Resolution.InRelease(String mended) ->
                release != null && (release.equals(mended) || releases.isAfter(release, mended));
            case Resolution.InNextRelease(String newestThen) ->
                release != null && releases.isAfter(release, newestThen);
        };
    }

    /// The state after a user's decision; decisions about other things than the state leave it as it is.
    ///
    /// @param events events of the issue so far
    /// @param users distinct users of the issue so far
    public static IssueState decided(IssueState state, Decision decision, long events, long users) {
        return switch (decision) {
            case Decision.Resolve(Instant at, var _, Resolution how) ->
                new IssueState(
                        IssueStatus.RESOLVED,
                        how instanceof Resolution.Now ? Substatus.RESOLVED : Substatus.RESOLVED_IN_RELEASE,
                        at,
                        how,
                        null,
                        events,
                        users);
            case Decision.Archive(Instant at, var _, ArchiveUntil until) ->
                new IssueState(IssueStatus.ARCHIVED, substatus(until), at, null, until, events, users);
            case Decision.Reopen(Instant at, var _) ->
                state.status() == IssueStatus.UNRESOLVED ? state : unresolved(Substatus.ONGOING, at, events, users);
            default -> state;
        };
    }

    private static Substatus substatus(ArchiveUntil until) {
        return switch (until) {
            case ArchiveUntil.Forever() -> Substatus.FOREVER;
            case ArchiveUntil.Escalating() -> Substatus.UNTIL_ESCALATING;
            case ArchiveUntil.Time _, ArchiveUntil.Events _, ArchiveUntil.Users _ -> Substatus.UNTIL_CONDITION;
        };
    }

    /// The state as it is at a time: an issue that is new, regressed or escalating becomes ongoing after [#RECENT], and
    /// one archived until a time is open again when it has come.
    public static IssueState asOf(IssueState state, Instant now) {
        if (passes(state.substatus()) && !now.isBefore(state.since().plus(RECENT))) {
            return unresolved(Substatus.ONGOING, state.since().plus(RECENT), state.eventsThen(), state.usersThen());
        }
        if (state.until() instanceof ArchiveUntil.Time(Instant time) && !now.isBefore(time)) {
            return unresolved(Substatus.ONGOING, time, state.eventsThen(), state.usersThen());
        }
        return state;
    }

    private static boolean passes(Substatus substatus) {
        return substatus == Substatus.NEW || substatus == Substatus.REGRESSED || substatus == Substatus.ESCALATING;
    }

    private static IssueState unresolved(Substatus why, Instant at, long events, long users) {
        return new IssueState(IssueStatus.UNRESOLVED, why, at, null, null, events, users);
    }
}
