package dev.faultline.ui.detail;

import dev.faultline.live.Live;
import dev.faultline.live.LiveIssue;
import dev.faultline.live.Undo;
import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.detail.trail.TrailActions;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notes, owner, hashes and the trail of the issue shown. JavaFX thread only.
final class TriagePresenter implements TrailActions {
    private final DetailModel model;
    private final Live live;
    private final Kit kit;
    private final InstantSource clock;
    private final Consumer<Throwable> failed;
    private @Nullable LiveIssue opened;
    private List<String> known = List.of();

    TriagePresenter(DetailModel model, Live live, Kit kit, InstantSource clock, Consumer<Throwable> failed) {
        this.model = model;
        this.live = live;
        this.kit = kit;
        this.clock = clock;
        this.failed = failed;
    }

    /// Follows an issue as long as the pins are held.
    void follow(LiveIssue issue, Pins pins) {
        if (model.trail().issue() != issue.id()) {
            model.trail().open(issue.id());
            model.hashes().clear();
        }
        opened = issue;
        known = List.of();
        pins.add(kit.bridge().follow(issue.trail(), model.trail()::show));
        pins.add(() -> opened = null);
    }

    /// Asks for the hashes if they are to be shown and others than those known.
    void heard(@Nullable Issue issue) {
        if (issue != null
                && model.section().get() == Section.GROUPING
                && !issue.hashes().equals(known)) {
            known = issue.hashes();
            readHashes();
        }
    }

    private void readHashes() {
        LiveIssue issue = opened;
        if (issue != null) {
            kit.bridge()
                    .whenDone(
                            issue.hashes(),
                            model.hashes()::show,
                            failure -> model.hashes().failed(String.valueOf(failure.getMessage())));
        }
    }

    @Override
    public boolean readOnly() {
        return live.readOnly();
    }

    @Override
    public void write(String text) {
        decide(new Decision.Note(clock.instant(), model.trail().issue(), text), "detail.note.written");
    }

    @Override
    public void rewrite(IssueNote note, String text) {
        decide(
                new Decision.EditNote(clock.instant(), note.issue(), note.record(), text.strip()),
                "detail.note.rewritten");
    }

    @Override
    public void remove(IssueNote note) {
        decide(new Decision.EditNote(clock.instant(), note.issue(), note.record(), null), "detail.note.removed");
    }

    @Override
    public void takeBack(TrailEntry entry) {
        done(live.takeBack(entry.record()), "kit.undone");
    }

    /// Gives the issue an owner; nobody when blank.
    void assign(String owner) {
        Issue issue = model.issue().get();
        if (issue != null) {
            String name = owner.isBlank() ? null : owner.strip();
            decide(
                    new Decision.Assign(clock.instant(), List.of(issue.id()), name),
                    name == null ? "detail.unassigned" : "detail.assigned",
                    issue.shortId(),
                    name == null ? "" : name);
        }
    }

    /// Lets the chosen hashes be an issue of their own.
    void unmerge() {
        Issue issue = model.issue().get();
        List<String> chosen = model.hashes().chosen();
        if (issue != null && !chosen.isEmpty()) {
            decide(
                    new Decision.Unmerge(clock.instant(), issue.id(), chosen),
                    "detail.unmerged",
                    chosen.size(),
                    issue.shortId());
        }
    }

    private void decide(Decision decision, String saidKey, Object... arguments) {
        kit.bridge()
                .whenDone(
                        live.decide(decision),
                        undo -> kit.toasts().undoable(kit.texts().format(saidKey, arguments), () -> takeBack(undo)),
                        failed);
    }

    private void takeBack(Undo undo) {
        done(undo.undo(), "kit.undone");
    }

    private void done(CompletionStage<?> answer, String saidKey) {
        kit.bridge().whenDone(answer, _ -> kit.toasts().show(kit.texts().get(saidKey)), failed);
    }
}
