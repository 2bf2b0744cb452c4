package dev.faultline.collector.sentry;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a path asks for. Runs of slashes count as one, a slash at the end as none, and what stands before `api` is
/// the path of the DSN.
///
/// @param project as in the path, not checked; null when the path names none
record Route(Endpoint endpoint, @Nullable String project) {
    /// The project of senders that name none.
    static final String LOCAL = "local";

    enum Endpoint {
        ENVELOPE,
        STORE,
        /// Spotlight's: envelopes without a project.
        STREAM,
        HEALTH,
        /// Anything else: an SDK's `tunnel` may point there.
        OTHER
    }

    static Route of(String path) {
        List<String> parts = Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        int size = parts.size();
        String last = size == 0 ? "" : parts.get(size - 1);
        boolean inProject = size >= 3 && parts.get(size - 3).equals("api");
        return switch (last) {
            case "envelope" -> inProject ? new Route(Endpoint.ENVELOPE, parts.get(size - 2)) : other();
            case "store" -> {
                if (inProject) {
                    yield new Route(Endpoint.STORE, parts.get(size - 2));
                }
                yield size >= 2 && parts.get(size - 2).equals("api") ? new Route(Endpoint.STORE, null) : other();
            }
            case "stream" -> size == 1 ? new Route(Endpoint.STREAM, null) : other();
            case "health" -> size == 1 ? new Route(Endpoint.HEALTH, null) : other();
            default -> other();
        };
    }

    private static Route other() {
        return new Route(Endpoint.OTHER, null);
    }
}
