package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.intake.Intake;
import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.TrailReader;
import dev.faultline.store.Store;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Brings the notes about a bundle's issues, as they read there, to the issues that its events are in here, with their
/// author and time. Other decisions stay behind: who imports decides anew. A note that is here, or was taken off here,
/// does not come again.
final class NoteImport {
    private static final Duration DIGESTING = Duration.ofMinutes(10);

    private final Store store;
    private final Intake intake;

    NoteImport(Store store, Intake intake) {
        this.store = store;
        this.intake = intake;
    }

    /// @param entries names of the entries whose bodies were imported; null for all
    void run(BundleReader bundle, @Nullable Set<String> entries) throws IOException {
        if (!bundle.hasIndex()) {
            return;
        }
        List<Noted> noted = noted(bundle, entries);
        if (noted.isEmpty()) {
            return;
        }
        try {
            intake.awaitDigested(DIGESTING);
            for (Noted each : noted) {
                bring(each);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the notes were not imported");
        } catch (CompletionException e) {
            throw new IOException("the notes were not imported: " + e.getCause(), e);
        }
    }

    /// Notes of an issue, and an event that tells which issue it is here.
    private record Noted(String eventId, List<IssueNote> notes) {}

    private static List<Noted> noted(BundleReader bundle, @Nullable Set<String> entries) throws IOException {
        BundleIndex index = bundle.index();
        List<Noted> noted = new ArrayList<>();
        for (Issue issue : index.issues(index.ids(new Query.And(List.of())))) {
            List<IssueNote> notes = TrailReader.notes(bundle.trail(issue));
            if (!notes.isEmpty()) {
                index.eventsOf(issue.id()).stream()
                        .filter(event -> entries == null || isAmong(entries, event))
                        .findFirst()
                        .ifPresent(event -> noted.add(new Noted(event.summary().eventId(), notes)));
            }
        }
        return noted;
    }

    private static boolean isAmong(Set<String> entries, IndexedEvent event) {
        return event.submission() != null && entries.contains(event.submission());
    }

    private void bring(Noted noted) {
        EventSummary event = store.index().event(noted.eventId);
        if (event == null) {
            return;
        }
        Set<Origin> here = new HashSet<>();
        for (ActivityEntry entry : store.index().history().trail(event.issueId())) {
            here.add(new Origin(entry.at(), entry.who()));
        }
        for (IssueNote note : noted.notes.reversed()) {
            if (here.add(new Origin(note.at(), note.who()))) {
                intake.imports().decide(new Decision.Note(note.at(), event.issueId(), note.text()), note.who())
                        .join();
            }
        }
    }

    /// Tells notes apart wherever they are.
    private record Origin(Instant at, @Nullable String who) {}
}
