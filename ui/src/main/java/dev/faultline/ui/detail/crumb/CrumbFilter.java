package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Which breadcrumbs are shown.
///
/// @param text what must stand in the type, category, message or data, case ignored; empty for all
/// @param least the mildest level shown
/// @param hidden kinds that are not shown
record CrumbFilter(String text, Level least, Set<CrumbKind> hidden) {

    static final CrumbFilter ALL = new CrumbFilter("", Level.DEBUG, Set.of());

    CrumbFilter {
        hidden = Set.copyOf(hidden);
    }

    CrumbFilter withText(String changed) {
        return new CrumbFilter(changed, least, hidden);
    }

    CrumbFilter withLeast(Level changed) {
        return new CrumbFilter(text, changed, hidden);
    }

    CrumbFilter withKind(CrumbKind kind, boolean shown) {
        EnumSet<CrumbKind> kinds = hidden.isEmpty() ? EnumSet.noneOf(CrumbKind.class) : EnumSet.copyOf(hidden);
        if (shown) {
            kinds.remove(kind);
        } else {
            kinds.add(kind);
        }
        return new CrumbFilter(text, least, kinds);
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean takes(Breadcrumb crumb) {
        return crumb.level().compareTo(least) >= 0 && !hidden.contains(CrumbKind.of(crumb)) && hasText(crumb);
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
