package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Looks at the reports browsers send of broken policies.
final class SecurityStrategies {
    private SecurityStrategies() {}

    static Component csp(ObjectNode report) {
        String directive = text(report, "effective_directive");
        String blocked = BlockedUri.normalized(text(report, "blocked_uri"));
        String local = localViolation(text(report, "violated_directive"), directive, blocked);
        Component violation = local == null
                ? Component.leaf("violation", null).ignored(Why.VIOLATION_NOT_LOCAL)
                : Component.leaf("violation", local);
        Component uri = Component.leaf("uri", blocked);
        if (local != null) {
            uri = uri.ignored(Why.VIOLATION_FIRST);
        }
        return Component.node("csp", List.of(salt(directive == null ? "None" : directive), violation, uri));
    }

    /// Scripts the page itself has in it are told apart by what they do, not by where they are.
    private static @Nullable String localViolation(
            @Nullable String violated, @Nullable String directive, String blocked) {
        if (violated == null || !"script-src".equals(directive) || !blocked.equals(BlockedUri.LOCAL)) {
            return null;
        }
        if (violated.contains("'unsafe-inline'")) {
            return "'unsafe-inline'";
        }
        return violated.contains("'unsafe-eval'") ? "'unsafe-eval'" : null;
    }

    /// A report that is about a host: `hpkp`, `expect-ct`, `expect-staple`.
    static Component byHost(String kind, ObjectNode report) {
        String host = text(report, "hostname");
        return Component.node(kind, List.of(salt(kind), Component.leaf("hostname", host == null ? "None" : host)));
    }

    private static Component salt(String value) {
        return Component.leaf("salt", value).because(Why.SALT.reason());
    }

    static @Nullable String text(ObjectNode report, String field) {
        return report.hasNonNull(field) ? report.path(field).asString("") : null;
    }
}
