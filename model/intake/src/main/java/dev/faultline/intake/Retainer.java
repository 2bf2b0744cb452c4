package dev.faultline.intake;

import dev.faultline.store.Store;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.SegmentLog;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// Keeps the log below its size: the oldest segments lose their submissions, and the index the events in them.
/// Decisions, ids and what was counted stay.
final class Retainer {
    /// So much more is freed than must be: what is counted is written down once for it.
    private static final double FREED_AT_ONCE = 0.05;

    private final Store store;
    private final Set<Long> stripped = new HashSet<>();

    Retainer(Store store) {
        this.store = store;
    }

    /// @param digested only segments wholly before it lose anything
    void enforce(IndexWriter writer, Location digested) throws IOException, SQLException {
        SegmentLog log = store.log();
        if (log.bytes() <= store.settings().capBytes()) {
            return;
        }
        double wanted = store.settings().capBytes() * (1 - FREED_AT_ONCE);
        boolean noted = false;
        for (long segment : log.sealed()) {
            if (log.bytes() <= wanted || log.endOf(segment) > digested.sequence()) {
                return;
            }
            if (stripped.add(segment)) {
                writer.commit(digested, true);
                if (!noted) {
                    LetGo.note(store, writer, digested);
                    noted = true;
                }
                strip(writer, digested, segment);
            }
        }
    }

    /// The index first: an event that is in the log only is no harm, one that is in the index only is.
    private void strip(IndexWriter writer, Location digested, long segment) throws IOException, SQLException {
        SegmentLog log = store.log();
        writer.forget(segment, log.endOf(segment));
        writer.commit(digested, true);
        long freed = log.rewrite(segment, stored -> !stored.kind().isPayload());
        System.getLogger(Retainer.class.getName())
                .log(System.Logger.Level.INFO, "the oldest events were let go; " + freed + " bytes are free again");
    }
}
