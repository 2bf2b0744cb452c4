package dev.faultline.intake;

import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.regroup.Regrouping;
import dev.faultline.triage.regroup.Standing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What is known of hashes when a project gets other rules.
final class KnownHashes {
    private KnownHashes() {}

    /// Where they led when the rules were in force before, and what users decided since.
    ///
    /// @param kept of the rules that come
    /// @param live of the rules that go
    /// @param hashes of the events under the rules that come
    static Map<String, HashEntry> of(
            List<HashEntry> kept, List<HashEntry> live, List<Standing> events, Map<Long, List<String>> hashes) {
        Map<String, HashEntry> entries = new LinkedHashMap<>();
        kept.forEach(entry -> entries.put(entry.hash(), entry));
        Map<String, Long> pinned = new HashMap<>();
        live.stream().filter(HashEntry::pinned).forEach(entry -> pinned.put(entry.hash(), entry.issue()));
        Map<String, Long> carried = Regrouping.carried(
                pinned,
                events,
                event -> Objects.requireNonNull(hashes.get(event.sequence())).getFirst());
        new TreeMap<>(carried)
                .forEach((hash, issue) ->
                        entries.putIfAbsent(hash, new HashEntry(hash, issue, GroupingEngine.CONFIG, 0, true)));
        return entries;
    }

    static Regrouping regroup(Map<String, HashEntry> known, List<Standing> events, Map<Long, List<String>> hashes) {
        Regrouping regrouping = new Regrouping(hash -> {
            HashEntry entry = known.get(hash);
            return entry == null ? null : entry.issue();
        });
        events.forEach(event -> regrouping.add(event, Objects.requireNonNull(hashes.get(event.sequence()))));
        regrouping.claim(issue -> true);
        return regrouping;
    }
}
