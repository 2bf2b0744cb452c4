package dev.faultline.collector.sentry;

import dev.faultline.collector.http.Call;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides from path, authentication and the envelope's DSN whose a request is, and whether it may come in.
///
/// @param admitted whether a project takes a key
record Gate(BiPredicate<String, String> admitted) {
    private static final Pattern PROJECT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}");

    /// Whose a request is.
    ///
    /// @param key null where none is asked for
    record Pass(
            String project, @Nullable String key, @Nullable String client) {}

    /// Who sends, and what can be refused before the body is read.
    Credentials early(Call call, Route route) throws RefusedException {
        String project = route.project();
        if (project != null) {
            check(project);
            call.identify(project, null);
        }
        Credentials credentials = Credentials.of(call);
        if (project != null && credentials.key() != null) {
            admit(project, credentials.key());
        }
        return credentials;
    }

    /// @param dsn of the envelope; null when it has none
    Pass pass(Call call, Route route, Credentials credentials, @Nullable Dsn dsn) throws RefusedException {
        if (route.endpoint() == Route.Endpoint.STREAM) {
            call.identify(Route.LOCAL, null);
            return new Pass(Route.LOCAL, credentials.key(), credentials.client());
        }
        String project = route.project() != null ? route.project() : dsn != null ? dsn.project() : Route.LOCAL;
        check(project);
        call.identify(project, null);
        String key = credentials.key() != null || dsn == null ? credentials.key() : dsn.key();
        if (key == null) {
            throw new RefusedException(RejectReason.NO_KEY, "missing authorization information");
        }
        if (dsn != null && !(project.equals(dsn.project()) && (dsn.key() == null || key.equals(dsn.key())))) {
            throw new RefusedException(
                    RejectReason.DSN_MISMATCH, "the envelope's dsn names another project or key than the request");
        }
        admit(project, key);
        return new Pass(project, key, credentials.client());
    }

    private void admit(String project, String key) throws RefusedException {
        if (!admitted.test(project, key)) {
            throw new RefusedException(RejectReason.LOCKED_PROJECT, "the project is locked to its keys");
        }
    }

    private static void check(String project) throws RefusedException {
        if (!PROJECT.matcher(project).matches()) {
            throw new RefusedException(RejectReason.BAD_PROJECT, "the path names no project that can be");
        }
    }
}
