package dev.faultline.ui.timeline;

import dev.faultline.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Says when a moment on the axis is: before the crash or by a clock.
record AxisWords(Texts texts, TimeForm form) {

    /// What round moments are counted from: the crash, or by a clock the midnight before it.
    long anchor(long crashMicros) {
        return form == TimeForm.RELATIVE
                ? crashMicros
                : Timeline.micros(Timeline.instant(crashMicros)
                        .atZone(zone())
                        .truncatedTo(ChronoUnit.DAYS)
                        .toInstant());
    }

    /// The label of a round moment, no more exact than its neighbours are apart.
    String tick(Ticks.Tick tick, long crashMicros) {
        return form == TimeForm.RELATIVE
                ? before(crashMicros - tick.micros())
                : pattern(tick.step()).format(Timeline.instant(tick.micros()).atZone(zone()));
    }

    /// How long a folded stretch was.
    String fold(TimeAxis.Fold fold) {
        return "\u22ef " + span(Duration.ofSeconds(Math.round(fold.hiddenMicros() / 1e6)));
    }

    /// Any moment, to the millisecond.
    String moment(long micros, long crashMicros) {
        Instant at = Timeline.instant(micros);
        return switch (form) {
            case RELATIVE -> before(crashMicros - micros);
            case LOCAL -> texts.clock(at);
            case UTC -> texts.clockUtc(at);
        };
    }

    private ZoneId zone() {
        return form == TimeForm.UTC ? ZoneOffset.UTC : texts.zone();
    }

    private DateTimeFormatter pattern(Duration step) {
        if (step.toDays() > 0) {
            return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(texts.locale());
        }
        String pattern = step.toMinutes() > 0 ? "HH:mm" : step.toSeconds() > 0 ? "HH:mm:ss" : "HH:mm:ss.SSS";
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }

    /// Moments before the crash have a minus, those after it a plus.
    private String before(long micros) {
        Duration before = Duration.ofMillis(Math.round(Math.abs(micros) / 1e3));
        return before.isZero() ? span(before) : (micros < 0 ? "+" : "\u2212") + span(before);
    }

    /// A span in its two greatest units, such as `1:30 min` or `250 ms`.
    private String span(Duration d) {
        if (d.toDays() > 0) {
            return texts.format("timeline.days", d.toDays(), d.toHoursPart());
        }
        if (d.toHours() > 0) {
            if (d.toMinutesPart() == 0) {
                return texts.format("timeline.hours.full", d.toHours());
            }
            return texts.format("timeline.hours", d.toHours(), d.toMinutesPart());
        }
        if (d.toMinutes() > 0) {
            return texts.format("timeline.minutes", d.toMinutes(), d.toSecondsPart());
        }
        if (d.toSeconds() > 0) {
            return texts.format("timeline.seconds", d.toMillis() / 1000.0);
        }
        return texts.format("timeline.millis", d.toMillis());
    }
}
