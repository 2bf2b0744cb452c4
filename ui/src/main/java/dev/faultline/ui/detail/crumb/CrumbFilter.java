package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import dev.faultline.ui.timeline.TimeSpan;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which breadcrumbs are shown.
///
/// @param text what must stand in the type, category, message or data, case ignored; empty for all
/// @param least the mildest level shown
/// @param hidden kinds that are not shown
/// @param span when it must have happened; null for any time
record CrumbFilter(
        String text,
        Level least,
        Set<CrumbKind> hidden,
        @Nullable TimeSpan span) {

    static final CrumbFilter ALL = new CrumbFilter("", Level.DEBUG, Set.of(), null);

    CrumbFilter {
        hidden = Set.copyOf(hidden);
    }

    CrumbFilter withText(String changed) {
        return new CrumbFilter(changed, least, hidden, span);
    }

    CrumbFilter withLeast(Level changed) {
        return new CrumbFilter(text, changed, hidden, span);
    }

    CrumbFilter withKind(CrumbKind kind, boolean shown) {
        EnumSet<CrumbKind> kinds = hidden.isEmpty() ? EnumSet.noneOf(CrumbKind.class) : EnumSet.copyOf(hidden);
        if (shown) {
            kinds.remove(kind);
        } else {
            kinds.add(kind);
        }
        return new CrumbFilter(text, least, kinds, span);
    }

    CrumbFilter within(@Nullable TimeSpan changed) {
        return new CrumbFilter(text, least, hidden, changed);
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean takes(Breadcrumb crumb) {
        return crumb.level().compareTo(least) >= 0
                && !hidden.contains(CrumbKind.of(crumb))
                && isWithin(crumb.timestamp())
                && hasText(crumb);
    }

    private boolean isWithin(@Nullable Instant time) {
        return span == null || (time != null && span.holds(time));
    }

    private boolean hasText(Breadcrumb crumb) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || has(crumb.type(), wanted)) {
            return true;
        }
        return (crumb.category() != null && has(crumb.category(), wanted))
                || (crumb.message() != null && has(crumb.message(), wanted))
                || (crumb.data() != null && has(crumb.data().toString(), wanted));
    }

    private static boolean has(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
