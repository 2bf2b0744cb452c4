package dev.faultline.triage.grouping.rule;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.triage.grouping.text.Family;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An event as fingerprint rules look at it. Belongs to one thread.
public final class FingerprintSubject {
    private final Event event;
    private final Supplier<List<FingerprintFrame>> source;
    private @Nullable List<FingerprintFrame> frames;

    /// @param frames the classified frames of the exceptions, else of the event, else of its crashed thread; asked
    ///     for
    ///     once, when a rule is about frames
    public FingerprintSubject(Event event, Supplier<List<FingerprintFrame>> frames) {
        this.event = event;
        this.source = frames;
    }

    List<FingerprintFrame> frames() {
        if (frames == null) {
            frames = source.get();
        }
        return frames;
    }

    List<ExceptionValue> exceptions() {
        return event.exceptions();
    }

    @Nullable
    String message() {
        return event.logEntry() == null ? null : event.logEntry().text();
    }

    @Nullable
    String logger() {
        return event.logger();
    }

    String level() {
        return event.level().wireName();
    }

    @Nullable
    String tag(String name) {
        return tag(event, name);
    }

    /// The value of a tag; of a main field under the name that the service keeps it as a tag by, such as
    /// `transaction`.
    public static @Nullable String tag(Event event, String name) {
        String value = event.tag(name);
        if (value != null) {
            return value;
        }
        return switch (name) {
            case "transaction" -> event.transaction();
            case "environment" -> event.environment();
            case "release", "sentry:release" -> event.release();
            case "dist", "sentry:dist" -> event.dist();
            case "logger" -> event.logger();
            case "level" -> event.level().wireName();
            case "server_name" -> event.serverName();
            default -> null;
        };
    }

    String sdk() {
        return SdkFamily.of(event.sdk() == null ? null : event.sdk().name());
    }

    String family() {
        return Family.of(event.platform()).ruleName();
    }

    @Nullable
    String release() {
        return event.release();
    }
}
