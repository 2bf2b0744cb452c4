package dev.faultline.app.transfer;

import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.intake.Intake;
import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.TrailReader;
import dev.faultline.store.Store;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings the notes about a bundle's issues, as they read there, to the issues that its events are in here, with their
/// author and time. A note that is here, or was taken off here, does not come again.
record NoteImport(Store store, Intake intake, BundlePart part) {

    void run() throws IOException {
        for (Map.Entry<Issue, List<IndexedEvent>> entry : part.issues().entrySet()) {
            List<IssueNote> notes = TrailReader.notes(part.bundle().trail(entry.getKey()));
            if (!notes.isEmpty()) {
                entry.getValue().stream()
                        .map(part::here)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(event -> bring(notes, event));
            }
        }
    }

    private void bring(List<IssueNote> notes, EventSummary event) {
        Set<Origin> here = new HashSet<>();
        for (ActivityEntry entry : store.index().history().trail(event.issueId())) {
            here.add(new Origin(entry.at(), entry.who()));
        }
        for (IssueNote note : notes.reversed()) {
            if (here.add(new Origin(note.at(), note.who()))) {
                intake.imports()
                        .decide(new Decision.Note(note.at(), event.issueId(), note.text()), note.who())
                        .join();
            }
        }
    }

    /// Tells notes apart wherever they are.
    private record Origin(Instant at, @Nullable String who) {}
}
