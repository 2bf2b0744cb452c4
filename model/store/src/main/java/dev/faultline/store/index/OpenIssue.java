package dev.faultline.store.index;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.IssueState;
import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An issue while the digest works on it. For the digest's thread only.
public final class OpenIssue {
    final long id;
    final int project;
    final String shortId;
    final TreeSet<String> environments = new TreeSet<>();
    String title = "";

    @Nullable
    String type;

    @Nullable
    String value;

    @Nullable
    String culprit;

    Level level = Level.ERROR;
    String platform = "other";
    IssueState state;
    long events;
    long users;
    long firstSeen;
    long lastSeen;

    @Nullable
    String firstRelease;

    @Nullable
    String lastRelease;

    @Nullable
    String assignee;

    boolean seen;
    boolean deleted;

    /// The issue its events went to; 0 for none.
    long mergedInto;

    boolean stored;

    /// Events an hour in the week before it was archived, once asked for; negative before.
    double usualPerHour = -1;

    OpenIssue(long id, int project, String shortId, IssueState state) {
        this.id = id;
        this.project = project;
        this.shortId = shortId;
        this.state = state;
    }

    /// Its id.
    public long id() {
        return id;
    }

    /// The number of its project.
    public int project() {
        return project;
    }

    /// Its state.
    public IssueState state() {
        return state;
    }

    /// Changes its state; an issue whose state changes is unseen again.
    public void state(IssueState changed) {
        state = changed;
        usualPerHour = -1;
    }

    /// Who looks after it.
    public @Nullable String assignee() {
        return assignee;
    }

    /// Names who looks after it; null for nobody.
    public void assignee(@Nullable String name) {
        assignee = name;
    }

    /// Goes on as another issue stands: its state, its owner, and whether it was opened.
    public void inherit(OpenIssue from) {
        state = from.state.shifted(-from.events, -from.users);
        assignee = from.assignee;
        seen = from.seen;
    }

    /// Whether a user has opened it.
    public boolean seen() {
        return seen;
    }

    /// Marks it seen or unseen.
    public void seen(boolean opened) {
        seen = opened;
    }

    /// Whether a user has deleted it.
    public boolean deleted() {
        return deleted;
    }

    /// The issue that all its events went to, so that it is hidden; 0 for none.
    public long mergedInto() {
        return mergedInto;
    }

    /// Number of its events.
    public long events() {
        return events;
    }

    /// Number of its distinct users.
    public long users() {
        return users;
    }

    /// When its first event happened.
    public Instant firstSeen() {
        return Times.instant(firstSeen);
    }

    /// Says when its first event happened, for an issue whose events are gone.
    public void firstSeen(Instant at) {
        firstSeen = Times.micros(at);
        lastSeen = Math.max(lastSeen, firstSeen);
    }

    /// What its newest event is called.
    public String title() {
        return title;
    }

    /// Says what its newest event is called.
    public void describe(
            String newTitle,
            @Nullable String newType,
            @Nullable String newValue,
            @Nullable String newCulprit,
            Level newLevel,
            String newPlatform) {
        title = Term.cut(newTitle, 2000);
        type = newType == null ? null : Term.cut(newType, 1000);
        value = newValue == null ? null : Term.cut(newValue, 100_000);
        culprit = newCulprit == null ? null : Term.cut(newCulprit, 1000);
        level = newLevel;
        platform = Term.cut(newPlatform, 64);
    }

    /// One more event.
    void count(EventEntry event, boolean newUser) {
        long at = Times.micros(event.timestamp());
        firstSeen = events == 0 && firstSeen == 0 ? at : Math.min(firstSeen, at);
        lastSeen = events == 0 ? at : Math.max(lastSeen, at);
        if (events == 0 && firstRelease == null) {
            firstRelease = event.release();
        }
        lastRelease = event.release() == null ? lastRelease : event.release();
        if (event.environment() != null) {
            environments.add(event.environment());
        }
        events++;
        users += newUser ? 1 : 0;
    }
}
