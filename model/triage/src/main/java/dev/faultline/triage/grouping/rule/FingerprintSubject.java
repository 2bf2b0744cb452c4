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
        return event.tag(name);
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
