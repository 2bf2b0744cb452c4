package dev.faultline.ui.stage;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Makes issues for tests and pictures; what is not said is plain.
public final class IssueMaker {
    /// The time of tests and pictures.
    public static final Instant NOW = Instant.parse("2026-11-22T15:02:11.204Z");

    private final long id;
    private String project = "notepad";
    private String type = "IllegalStateException";
    private String value = "the document is closed";
    private String culprit = "com.acme.notepad.Document.save";
    private Level level = Level.ERROR;
    private IssueStatus status = IssueStatus.UNRESOLVED;
    private Substatus substatus = Substatus.ONGOING;
    private long events = 1;
    private long users = 1;
    private Instant firstSeen = NOW.minus(Duration.ofDays(9));
    private Instant lastSeen = NOW.minus(Duration.ofMinutes(5));
    private String release = "notepad@1.4.0";
    private boolean seen = true;

    private IssueMaker(long id) {
        this.id = id;
    }

    /// A plain issue.
    public static IssueMaker of(long id) {
        return new IssueMaker(id);
    }

    /// All of another issue.
    public static IssueMaker of(Issue issue) {
        IssueMaker maker = new IssueMaker(issue.id());
        maker.project = issue.project();
        maker.type = issue.type();
        maker.value = issue.value();
        maker.culprit = issue.culprit();
        maker.level = issue.level();
        maker.status = issue.status();
        maker.substatus = issue.substatus();
        maker.events = issue.events();
        maker.users = issue.users();
        maker.firstSeen = issue.firstSeen();
        maker.lastSeen = issue.lastSeen();
        maker.release = issue.lastRelease();
        maker.seen = issue.seen();
        return maker;
    }

    public IssueMaker project(String name) {
        project = name;
        return this;
    }

    public IssueMaker title(String newType, String newValue) {
        type = newType;
        value = newValue;
        return this;
    }

    public IssueMaker culprit(String where) {
        culprit = where;
        return this;
    }

    public IssueMaker level(Level newLevel) {
        level = newLevel;
        return this;
    }

    public IssueMaker state(IssueStatus newStatus, Substatus newSubstatus) {
        status = newStatus;
        substatus = newSubstatus;
        return this;
    }

    public IssueMaker counts(long newEvents, long newUsers) {
        events = newEvents;
        users = newUsers;
        return this;
    }

    public IssueMaker ages(Duration first, Duration last) {
        firstSeen = NOW.minus(first);
        lastSeen = NOW.minus(last);
        return this;
    }

    public IssueMaker release(String name) {
        release = name;
        return this;
    }

    public IssueMaker unseen() {
        seen = false;
        return this;
    }

    public IssueMaker seen(boolean newSeen) {
        seen = newSeen;
        return this;
    }

    public Issue make() {
        String title = type == null ? value : type + ": " + value;
        return new Issue(
                id,
                project.toUpperCase() + "-" + id,
                project,
                title,
                type,
                value,
                culprit,
                level,
                status,
                substatus,
                "java",
                events,
                users,
                firstSeen,
                lastSeen,
                release,
                release,
                List.of("production"),
                null,
                List.of("%032x".formatted(id)),
                seen);
    }
}
