package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Event;
import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.ValueRow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One line of the list of breadcrumbs. All lines have the same height.
sealed interface CrumbRow {

    /// What is opened and closed with the row; null where there is nothing to open.
    default @Nullable String toggle() {
        return null;
    }

    /// A breadcrumb.
    ///
    /// @param index place among all breadcrumbs of the event, filtered ones included
    /// @param summary what happened in one line: the message, else what the data say
    /// @param offset from the event, negative before it; null when it has no time
    /// @param remark what the summary is annotated with; null for nothing
    record Line(
            int index,
            Breadcrumb crumb,
            CrumbKind kind,
            String summary,
            @Nullable Duration offset,
            @Nullable Remark remark,
            boolean openable,
            boolean open)
            implements CrumbRow {
        @Override
        public @Nullable String toggle() {
            return openable ? CrumbLines.key(index) : null;
        }
    }

    /// An entry of a breadcrumb's data, or a line of its message.
    record Data(ValueRow value) implements CrumbRow {
        @Override
        public @Nullable String toggle() {
            return value.openable() ? value.path() : null;
        }
    }

    /// That there are breadcrumbs, but none that the filter lets through.
    record None() implements CrumbRow {}

    /// The event itself, after all breadcrumbs.
    record Crash(Event event, String title) implements CrumbRow {}
}
