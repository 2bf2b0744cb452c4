package dev.faultline.ui.detail.trail;

import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.triage.issue.Decision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The activity section as it is shown. JavaFX thread only.
public final class TrailModel {
    private final ReadOnlyObjectWrapper<IssueTrail> trail = new ReadOnlyObjectWrapper<>(IssueTrail.NONE);
    private final StringProperty draft = new SimpleStringProperty("");
    private long issue;

    /// Turns to another issue, of which nothing is known yet; a note begun is let go.
    public void open(long opened) {
        issue = opened;
        draft.set("");
        trail.set(IssueTrail.NONE);
    }

    /// Shows what became of the issue.
    public void show(IssueTrail shown) {
        trail.set(shown);
    }

    /// The issue that is shown.
    public long issue() {
        return issue;
    }

    /// What became of it.
    public ReadOnlyObjectProperty<IssueTrail> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    /// What is worth a line of its own, newest first: a note that was removed since is told by its removal.
    public List<TrailEntry> told() {
        IssueTrail all = trail.get();
        Set<Long> kept = all.notes().stream().map(IssueNote::record).collect(Collectors.toSet());
        return all.entries().stream()
                .filter(entry -> !(entry.decision() instanceof Decision.Note)
                        || entry.undone() != null
                        || kept.contains(entry.record()))
                .toList();
    }

    /// The note that is being written.
    StringProperty draftProperty() {
        return draft;
    }
}
