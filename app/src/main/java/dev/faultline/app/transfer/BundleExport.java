package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleWriter;
import dev.faultline.live.StoreArchive;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.store.Store;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes chosen events into bundles, page by page; nothing of their payloads is held. Any thread.
public final class BundleExport {
    private static final int PAGE = 200;

    private final Store store;
    private final StoreArchive archive;

    public BundleExport(Store store, StoreArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    /// Writes the events that a search finds; the file is there when it is whole. Events whose payload is gone are left
    /// out.
    ///
    /// @param product version of this Faultline
    /// @param text the search as written, for the manifest
    /// @param progress told the number of events written so far
    /// @return number of events in it
    public long run(Query query, String text, Path target, String product, Told progress) throws IOException {
        try (BundleWriter writer = new BundleWriter(target, product, Instant.now(), text)) {
            BundledEvents events = new BundledEvents(store, archive, writer);
            write(events, query, null, new Count(-1, progress));
            return finish(events, writer);
        }
    }

    /// Writes chosen events in the same way.
    ///
    /// @throws IOException if there are none of them
    public long run(BundleChoice choice, Path target, String product, Told progress) throws IOException {
        try (BundleWriter writer = new BundleWriter(target, product, Instant.now(), null)) {
            BundledEvents events = new BundledEvents(store, archive, writer);
            Query all = new Query.And(List.of());
            switch (choice) {
                case BundleChoice.All _ ->
                    write(events, all, null, new Count(archive.totals().events(), progress));
                case BundleChoice.Event(String id) -> {
                    Query one = new Query.Equal(new Key.Field(MainField.EVENT_ID), List.of(id));
                    write(events, one, null, new Count(1, progress));
                }
                case BundleChoice.Issues(List<Long> ids) -> {
                    Count count = new Count(
                            ids.stream().mapToLong(store.index()::count).sum(), progress);
                    for (Long id : ids) {
                        write(events, all, id, count);
                    }
                }
            }
            if (events.count() == 0) {
                throw new IOException("nothing to export: the chosen events are not in the home any more");
            }
            return finish(events, writer);
        }
    }

    private static long finish(BundledEvents events, BundleWriter writer) throws IOException {
        events.finish();
        writer.finish();
        return events.count();
    }

    private void write(BundledEvents events, Query query, @Nullable Long issue, Count count) throws IOException {
        long before = Long.MAX_VALUE;
        List<EventSummary> page = store.index().events(query, issue, before, PAGE);
        while (!page.isEmpty()) {
            for (EventSummary event : page) {
                events.add(event);
                count.one();
            }
            before = page.getLast().sequence();
            page = store.index().events(query, issue, before, PAGE);
        }
    }

    private static final class Count {
        private final long all;
        private final Told progress;
        private long done;

        Count(long all, Told progress) {
            this.all = all;
            this.progress = progress;
        }

        void one() {
            done++;
            progress.at(done, all);
        }
    }
}
