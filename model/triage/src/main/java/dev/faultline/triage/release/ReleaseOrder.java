package dev.faultline.triage.release;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The order of a project's releases, oldest first: by version where the project numbers its releases, else by the time
/// they were first seen. Immutable.
public final class ReleaseOrder implements Comparator<KnownRelease> {
    private static final int RECENT = 10;
    private static final int VERY_RECENT = 3;
    private static final int MANY = 3;

    private final boolean byVersion;

    private ReleaseOrder(boolean byVersion) {
        this.byVersion = byVersion;
    }

    /// Decides by the ten newest releases: by version when the newest is one (of one or two), when any of the newest
    /// three is one (of three to nine), or when one of the newest three and three of the ten are (of ten and more).
    ///
    /// Formula: `follows_semver_versioning_scheme` as protocol documentation of Sentry describes it.
    public static ReleaseOrder of(Collection<KnownRelease> releases) {
        List<KnownRelease> recent = releases.stream()
                .sorted(Comparator.comparing(KnownRelease::firstSeen).reversed())
                .limit(RECENT)
                .toList();
        return new ReleaseOrder(followsVersions(recent));
    }

    private static boolean followsVersions(List<KnownRelease> recent) {
        if (recent.isEmpty()) {
            return false;
        }
        int size = recent.size();
        long newest = versions(recent.subList(0, Math.min(size < VERY_RECENT ? 1 : VERY_RECENT, size)));
        return newest > 0 && (size < RECENT || versions(recent) >= MANY);
    }

    private static long versions(List<KnownRelease> releases) {
        return releases.stream().filter(r -> r.release().version() != null).count();
    }

    /// Whether versions decide; otherwise times do.
    public boolean byVersion() {
        return byVersion;
    }

    /// By version where versions decide and both have one; releases without one come before those with one, by time.
    @Override
    public int compare(KnownRelease a, KnownRelease b) {
        Version left = a.release().version();
        Version right = b.release().version();
        if (byVersion && (left != null || right != null)) {
            if (left == null || right == null) {
                return left == null ? -1 : 1;
            }
            int order = left.compareTo(right);
            if (order != 0) {
                return order;
            }
        }
        int order = a.firstSeen().compareTo(b.firstSeen());
        return order != 0 ? order : a.release().raw().compareTo(b.release().raw());
    }
}
