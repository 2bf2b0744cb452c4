package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import org.jspecify.annotations.Nullable;

/// What a strategy made of an event, by variant: `app` and `system` for what has stack traces, `default` for the
/// rest.
record Views(
        @Nullable Component app,
        @Nullable Component system,
        @Nullable Component plain) {

    static final Views NONE = new Views(null, null, null);

    static Views plain(Component component) {
        return new Views(null, null, component);
    }

    static Views app(Component component) {
        return new Views(component, null, null);
    }

    boolean none() {
        return app == null && system == null && plain == null;
    }

    boolean contributes() {
        return contributes(app) || contributes(system) || contributes(plain);
    }

    static boolean contributes(@Nullable Component component) {
        return component != null && component.contributes();
    }

    /// Settles what app and system say of each other: without a system view that counts there is no app view, and two
    /// equal ones are one.
    Views settled() {
        if (app == null || system == null || !app.contributes()) {
            return this;
        }
        if (!system.contributes()) {
            return new Views(app.ignored(Why.SYSTEM_MISSING), system, plain);
        }
        return Hashes.same(app, system) ? new Views(app.ignored(Why.SAME_AS_SYSTEM), system, plain) : this;
    }

    /// Where only one of them has a stack trace that counts, the other does not count.
    Views withStackTracesOnly() {
        if (app == null || system == null) {
            return this;
        }
        boolean inApp = app.hasContributing("stacktrace");
        boolean inSystem = system.hasContributing("stacktrace");
        if (inApp == inSystem) {
            return this;
        }
        Reason reason = Reason.of(Why.TRACE_ELSEWHERE, inApp ? "app" : "system");
        return inApp ? new Views(app, system.ignored(reason), plain) : new Views(app.ignored(reason), system, plain);
    }
}
