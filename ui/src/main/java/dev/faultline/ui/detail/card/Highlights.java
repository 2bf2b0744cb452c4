package dev.faultline.ui.detail.card;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import dev.faultline.event.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The few facts that tell one event from the next at a glance.
public final class Highlights {
    private final Event event;
    private final List<Highlight> highlights = new ArrayList<>();

    private Highlights(Event event) {
        this.event = event;
    }

    /// What is known of: handled, release, environment, system, device, runtime, browser, user, transaction, URL,
    /// server, time since the start of the program, trace.
    public static List<Highlight> of(Event event) {
        Highlights found = new Highlights(event);
        found.collect();
        return List.copyOf(found.highlights);
    }

    private void collect() {
        add(Kind.HANDLED, handled(event));
        add(Kind.RELEASE, event.release());
        add(Kind.ENVIRONMENT, event.environment());
        add(Kind.SYSTEM, named("os"));
        add(Kind.DEVICE, device());
        add(Kind.RUNTIME, named("runtime"));
        add(Kind.BROWSER, named("browser"));
        add(Kind.USER, user(event.user()));
        add(Kind.TRANSACTION, event.transaction());
        add(Kind.URL, event.request() == null ? null : event.request().url());
        add(Kind.SERVER, event.serverName());
        add(Kind.UPTIME, uptime());
        add(Kind.TRACE, field("trace", "trace_id"));
    }

    private void add(Kind kind, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            highlights.add(new Highlight(kind, value.strip()));
        }
    }

    /// `yes`, `no`, or null where no exception says so.
    private static @Nullable String handled(Event event) {
        Boolean known = null;
        for (ExceptionValue exception : event.exceptions()) {
            Mechanism mechanism = exception.mechanism();
            if (mechanism != null && mechanism.handled() != null) {
                known = known == null ? mechanism.handled() : known && mechanism.handled();
            }
        }
        return known == null ? null : known ? "yes" : "no";
    }

    private @Nullable String named(String context) {
        String name = field(context, "name");
        String version = field(context, "version");
        if (name == null) {
            return field(context, "raw_description");
        }
        if (version == null) {
            return name;
        }
        boolean says = version.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
        return says ? version : name + ' ' + version;
    }

    private @Nullable String device() {
        String model = field("device", "model");
        String family = field("device", "family");
        String maker = field("device", "manufacturer");
        if (model == null) {
            return family != null ? family : field("device", "name");
        }
        return maker == null || model.startsWith(maker) ? model : maker + ' ' + model;
    }

    private static @Nullable String user(@Nullable User user) {
        if (user == null) {
            return null;
        }
        for (String value : new @Nullable String[] {user.email(), user.username(), user.id(), user.ipAddress()}) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// Seconds, for the view to put into words.
    private @Nullable String uptime() {
        Instant started = Moments.of(field("app", "app_start_time"));
        if (started == null) {
            return null;
        }
        Duration running = Duration.between(started, event.timestamp());
        return running.isNegative() ? null : String.valueOf(running.toSeconds());
    }

    private @Nullable String field(String context, String name) {
        ObjectNode found = event.contexts().get(context);
        String text = found == null ? "" : found.path(name).asString("");
        return text.isBlank() ? null : text;
    }

    /// One fact.
    ///
    /// @param value as text; for [Kind#HANDLED] `yes` or `no`, for [Kind#UPTIME] seconds
    public record Highlight(Kind kind, String value) {}

    /// What a highlight is about.
    public enum Kind {
        HANDLED,
        RELEASE,
        ENVIRONMENT,
        SYSTEM,
        DEVICE,
        RUNTIME,
        BROWSER,
        USER,
        TRANSACTION,
        URL,
        SERVER,
        UPTIME,
        TRACE
    }
}
