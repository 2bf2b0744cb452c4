package dev.faultline.triage.release;

import java.util.OptionalDouble;

/// How the sessions of a release ended.
///
/// Formula: release health of Sentry (Relay session metrics). Sessions whose update never said that it began can make
/// `crashed` exceed `total`, so rates are held between 0 and 1.
///
/// @param total sessions begun
/// @param erroredAll sessions with any error, the crashed, abnormal and unhandled ones included
/// @param users distinct users
/// @param usersCrashed distinct users with a crashed session
public record Health(
        long total, long crashed, long abnormal, long unhandled, long erroredAll, long users, long usersCrashed) {

    /// Below so many sessions, or users, a share says little: one crash more or less would move it by a whole percent.
    public static final long FEW = 100;

    /// Of a release without sessions.
    public static final Health NONE = new Health(0, 0, 0, 0, 0, 0, 0);

    /// These and other sessions together; users who are in both count twice.
    public Health plus(Health other) {
        return new Health(
                total + other.total,
                crashed + other.crashed,
                abnormal + other.abnormal,
                unhandled + other.unhandled,
                erroredAll + other.erroredAll,
                users + other.users,
                usersCrashed + other.usersCrashed);
    }

    /// Whether there are too few sessions for their share to say much.
    public boolean fewSessions() {
        return total < FEW;
    }

    /// Whether there are too few users for their share to say much.
    public boolean fewUsers() {
        return users < FEW;
    }

    /// Sessions that had errors and still ended well.
    public long errored() {
        return Math.max(0, erroredAll - crashed - abnormal - unhandled);
    }

    /// Sessions without any error.
    public long healthy() {
        return Math.max(0, total - erroredAll);
    }

    /// Share of sessions that did not crash, 0 to 1; empty without sessions.
    public OptionalDouble crashFreeSessions() {
        return free(crashed, total);
    }

    /// Share of users without a crash, 0 to 1; empty without users.
    public OptionalDouble crashFreeUsers() {
        return free(usersCrashed, users);
    }

    private static OptionalDouble free(long bad, long all) {
        if (all <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(1.0 - (double) bad / all, 0.0, 1.0));
    }
}
