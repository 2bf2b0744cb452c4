package dev.faultline.ui.detail.trail;

import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.TrailEntry;

/// What can be done about a trail. JavaFX thread only.
public interface TrailActions {

    /// Whether nothing can be written or taken back.
    boolean readOnly();

    /// Writes a note.
    void write(String text);

    /// Writes a note anew.
    void rewrite(IssueNote note, String text);

    /// Takes a note off.
    void remove(IssueNote note);

    /// Takes back what an entry tells.
    void takeBack(TrailEntry entry);
}
