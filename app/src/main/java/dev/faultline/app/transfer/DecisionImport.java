package dev.faultline.app.transfer;

import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.intake.Applied;
import dev.faultline.intake.Intake;
import dev.faultline.store.Store;
import dev.faultline.store.decision.Adoption;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// Brings what was decided about the state and the owner of issues, with who did it and when, to those about which no
/// user of this home decided anything. What was taken back, deleted or only looked at stays behind.
record DecisionImport(Store store, Intake intake, BundlePart part) {

    void run() throws IOException {
        List<CompletableFuture<Applied>> adopted = new ArrayList<>();
        for (Map.Entry<Issue, List<IndexedEvent>> entry : part.issues().entrySet()) {
            EventSummary here = entry.getValue().stream()
                    .map(part::here)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (here != null) {
                Adoption adoption =
                        new Adoption(here.issueId(), part.bundle().manifest().created(), null, lines(entry.getKey()));
                if (isNews(adoption)) {
                    adopted.add(intake.imports().adopt(adoption));
                }
            }
        }
        adopted.forEach(CompletableFuture::join);
    }

    private List<Adoption.Line> lines(Issue bundled) throws IOException {
        return part.bundle().trail(bundled).stream()
                .filter(entry -> entry.undone() == 0 && Adoption.Line.isAdoptable(entry.what()))
                .map(entry -> new Adoption.Line(entry.at(), entry.who(), entry.what()))
                .toList();
    }

    private boolean isNews(Adoption adoption) {
        List<ActivityEntry> there = store.index().activity(adoption.issue());
        if (there.stream().anyMatch(ActivityEntry::isOwnDecision)) {
            return false;
        }
        ActivityEntry earlier = there.stream()
                .filter(ActivityEntry::isAdoption)
                .filter(entry -> entry.undone() == 0)
                .findFirst()
                .orElse(null);
        if (earlier == null) {
            return !adoption.trail().isEmpty();
        }
        Instant told = earlier.at();
        return told.isBefore(adoption.at())
                && !Adoption.read(earlier.what())
                        .trail()
                        .equals(Adoption.read(adoption.write()).trail());
    }
}
