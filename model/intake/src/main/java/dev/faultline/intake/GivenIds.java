package dev.faultline.intake;

import dev.faultline.store.index.IndexWriter.IssueIds;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.LogReader;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.log.SegmentLog;
import dev.faultline.store.log.StoredRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The ids that were given to issues whose events are about to be digested again, so that they get the same. Read
/// from the log before anything is digested.
final class GivenIds {
    private record Hash(String project, String hash) {}

    private final Map<Hash, TreeMap<Long, IssueIds>> byHash = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private long highest;
    private long lastRecord;

    static GivenIds read(SegmentLog log, Location from) throws IOException {
        GivenIds given = new GivenIds();
        Set<RecordKind> kinds = EnumSet.of(RecordKind.ISSUE);
        try (LogReader reader = log.read(from)) {
            for (StoredRecord stored = reader.next(kinds); stored != null; stored = reader.next(kinds)) {
                given.add(IssueEntry.read(stored.header()), stored.location().sequence());
            }
        }
        return given;
    }

    /// @param sequence of the record that says it
    void add(IssueEntry entry, long sequence) {
        byHash.computeIfAbsent(new Hash(entry.project(), entry.hash()), hash -> new TreeMap<>())
                .put(entry.event(), entry.ids());
        numbers.merge(entry.project(), entry.ids().number(), Math::max);
        highest = Math.max(highest, entry.ids().id());
        lastRecord = Math.max(lastRecord, sequence);
    }

    /// The ids that may be meant when an event makes an issue: the one it made before, else those its hash had
    /// before it, latest first.
    List<IssueIds> candidates(String project, List<String> hashes, long event) {
        List<IssueIds> candidates = new ArrayList<>();
        for (String hash : hashes) {
            TreeMap<Long, IssueIds> given = byHash.get(new Hash(project, hash));
            if (given != null) {
                candidates.addAll(given.headMap(event, true).descendingMap().values());
            }
        }
        return candidates;
    }

    /// Ids above which new ones are free.
    IssueIds above(String project) {
        return new IssueIds(highest, numbers.getOrDefault(project, 0L));
    }

    /// Forgets everything once all that was given is in the index.
    void committed(long next) {
        if (next > lastRecord && !byHash.isEmpty()) {
            byHash.clear();
        }
    }
}
