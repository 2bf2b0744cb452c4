package dev.faultline.triage;

import dev.faultline.event.Event;
import dev.faultline.event.EventType;
import dev.faultline.event.ExceptionValue;
import dev.faultline.triage.grouping.AppliedFingerprint;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.Inspection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Groups events and titles them. Safe from any thread; never throws for what is in an event.
public final class Assessor {
    private final GroupingEngine engine;

    /// An assessor that groups with this engine.
    public Assessor(GroupingEngine engine) {
        this.engine = engine;
    }

    /// What triage makes of an event.
    public Assessment assess(Event event) {
        Inspection inspection = engine.inspect(event);
        Headline headline = headline(event, inspection);
        AppliedFingerprint fingerprint = inspection.grouping().fingerprint();
        String ruled = fingerprint == null ? null : fingerprint.title();
        return new Assessment(
                inspection.grouping(),
                ruled == null ? headline.title() : ruled,
                headline.type(),
                headline.value(),
                culprit(event, inspection),
                headline.location());
    }

    private static Headline headline(Event event, Inspection inspection) {
        if (event.type() == EventType.TRANSACTION) {
            return Headline.ofTransaction(event);
        }
        String report = SecurityHeadline.keyOf(event);
        if (report != null) {
            return SecurityHeadline.of(event, report);
        }
        ExceptionValue exception =
                mainException(event.exceptions(), inspection.grouping().mainException());
        return exception == null ? Headline.ofMessage(event) : Headline.ofException(exception, inspection);
    }

    private static @Nullable ExceptionValue mainException(List<ExceptionValue> exceptions, @Nullable Integer main) {
        if (exceptions.isEmpty()) {
            return null;
        }
        return main == null ? exceptions.getLast() : exceptions.get(main);
    }

    private static @Nullable String culprit(Event event, Inspection inspection) {
        String culprit = event.transaction();
        if (culprit == null || culprit.isEmpty()) {
            culprit = event.culprit();
        }
        if (culprit == null || culprit.isEmpty()) {
            culprit = NetworkError.keyOf(event) ? NetworkError.culprit(event) : inspection.culprit();
        }
        return culprit.isEmpty() ? null : culprit;
    }
}
