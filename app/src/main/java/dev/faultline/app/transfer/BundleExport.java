package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleWriter;
import dev.faultline.live.Archive;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.EventDetail;
import dev.faultline.live.StoreArchive;
import dev.faultline.store.Store;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.StoredRecord;
import dev.faultline.store.payload.SubmissionHeader;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/// Writes the events that a search finds into a bundle, page by page; nothing but the numbers of the records written is
/// held.
public final class BundleExport {
    private static final int PAGE = 200;
    private static final long LARGEST_BODY = 1L << 30;

    private final Store store;
    private final StoreArchive archive;
    private final Set<Long> written = new HashSet<>();

    public BundleExport(Store store, StoreArchive archive) {
        this.store = store;
        this.archive = archive;
    }

    /// Writes the bundle; the file is there when it is whole. Events whose payload is gone are left out.
    ///
    /// @param product version of this Faultline
    /// @param text the search as written, for the manifest
    /// @param progress told the number of events written so far
    /// @return number of events in it
    public long run(Query query, String text, Path target, String product, LongConsumer progress) throws IOException {
        long count = 0;
        try (BundleWriter writer = new BundleWriter(target, product, Instant.now(), text)) {
            long before = Long.MAX_VALUE;
            List<EventSummary> page = archive.events(query, before, PAGE);
            while (!page.isEmpty()) {
                for (EventSummary event : page) {
                    write(writer, event);
                    count++;
                    progress.accept(count);
                }
                before = page.getLast().sequence();
                page = archive.events(query, before, PAGE);
            }
            writer.finish();
        }
        return count;
    }

    private void write(BundleWriter writer, EventSummary event) throws IOException {
        EventDetail detail = archive.detail(event, new Archive.Place(0, 0));
        writer.event(event.eventId(), detail.json());
        int number = 0;
        for (AttachmentInfo attachment : detail.attachments()) {
            writer.attachment(event.eventId(), number, attachment.name(), out -> archive.attachment(attachment, out));
            number++;
        }
        submission(writer, event);
    }

    private void submission(BundleWriter writer, EventSummary event) throws IOException {
        PlacedEvent place = store.index().place(event.sequence());
        StoredRecord stored = place == null ? null : store.log().find(place.location());
        if (stored == null || !written.add(stored.location().sequence())) {
            return;
        }
        SubmissionHeader header = SubmissionHeader.read(stored.header());
        try (InputStream body = header.coding().decode(stored.openBody(), LARGEST_BODY)) {
            writer.submission(
                    stored.location().sequence(),
                    header.project(),
                    header.envelope(),
                    header.received(),
                    header.sender(),
                    header.remoteAddress(),
                    body);
        }
    }
}
