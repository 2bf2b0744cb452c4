package dev.faultline.bundle.index;

import dev.faultline.triage.release.ReleaseCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sums of releases over equal stretches of time, while they are made.
final class ReleaseSums {
    private final int buckets;
    private final Map<String, Sum[]> sums = new TreeMap<>();

    ReleaseSums(int buckets) {
        this.buckets = buckets;
    }

    /// @param bucket negative for none
    void event(String release, int bucket) {
        if (bucket >= 0) {
            sum(release, bucket).events++;
        }
    }

    void sessions(ReleaseCounts count, int bucket) {
        if (bucket >= 0) {
            Sum sum = sum(count.release(), bucket);
            sum.sessions += count.sessions();
            sum.crashed += count.crashed();
        }
    }

    private Sum sum(String release, int bucket) {
        Sum[] all = sums.computeIfAbsent(release, _ -> {
            Sum[] made = new Sum[buckets];
            for (int i = 0; i < buckets; i++) {
                made[i] = new Sum();
            }
            return made;
        });
        return all[bucket];
    }

    /// Those with anything in them.
    List<ReleaseCounts> counts() {
        List<ReleaseCounts> found = new ArrayList<>();
        sums.forEach((release, all) -> {
            for (int bucket = 0; bucket < buckets; bucket++) {
                Sum sum = all[bucket];
                if (sum.events + sum.sessions + sum.crashed > 0) {
                    found.add(new ReleaseCounts(release, bucket, sum.events, sum.sessions, sum.crashed));
                }
            }
        });
        return found;
    }

    private static final class Sum {
        private long events;
        private long sessions;
        private long crashed;
    }
}
