package dev.faultline.store.index;

import dev.faultline.triage.search.MainField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which fields and tags issues are narrowed down by, and in what order they are offered.
public final class FacetOrder {
    /// Fields that are offered, after project and level.
    public static final List<MainField> FIELDS = List.of(MainField.ENVIRONMENT, MainField.RELEASE);

    /// A tag with more values than these says more about single events than about issues.
    public static final int DISTINCT = 200;

    private static final int TAGS = 10;
    private static final List<String> KNOWN = List.of(
            "os",
            "os.name",
            "browser",
            "browser.name",
            "device",
            "device.family",
            "runtime",
            "runtime.name",
            "sdk.name");

    private FacetOrder() {}

    /// The tags that are offered of these, those of systems and devices first.
    public static List<String> tags(Stream<String> names) {
        return names.sorted(Comparator.comparingInt(FacetOrder::rank).thenComparing(Comparator.naturalOrder()))
                .limit(TAGS)
                .toList();
    }

    private static int rank(String tag) {
        int known = KNOWN.indexOf(tag);
        return known < 0 ? KNOWN.size() : known;
    }
}
