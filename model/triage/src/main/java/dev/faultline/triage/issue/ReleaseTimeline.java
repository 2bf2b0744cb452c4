package dev.faultline.triage.issue;

import dev.faultline.triage.release.KnownRelease;
import dev.faultline.triage.release.Release;
import dev.faultline.triage.release.ReleaseOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The releases of one project in their order, as they were known at one moment. Immutable.
public final class ReleaseTimeline {
    private final Map<String, KnownRelease> byName = new HashMap<>();
    private final ReleaseOrder order;
    private final @Nullable KnownRelease newest;

    public ReleaseTimeline(Collection<KnownRelease> releases) {
        releases.forEach(r -> byName.put(r.release().raw(), r));
        this.order = ReleaseOrder.of(releases);
        this.newest = releases.stream().max(order).orElse(null);
    }

    /// The newest release known, by the project's order; null without any.
    public @Nullable String newest() {
        return newest == null ? null : newest.release().raw();
    }

    /// Whether the release comes after the other, by version where the project numbers its releases, else by time.
    /// A release not known yet comes after all that are.
    boolean isAfter(String release, String other) {
        if (release.equals(other)) {
            return false;
        }
        if (order.byVersion()) {
            Comparator<@Nullable Release> byVersion = Comparator.comparing(
                    r -> r == null ? null : r.version(), Comparator.nullsFirst(Comparator.naturalOrder()));
            return byVersion.compare(Release.parse(release), Release.parse(other)) > 0;
        }
        KnownRelease known = byName.get(release);
        KnownRelease knownOther = byName.get(other);
        if (known == null || knownOther == null) {
            return known == null;
        }
        return order.compare(known, knownOther) > 0;
    }
}
