package dev.faultline.store.log;

/// What a record of the log holds. Readers pass over kinds that they do not know: a newer Faultline may have written
/// them.
public enum RecordKind {
    /// An envelope or an event as a sender sent it.
    SUBMISSION(1),
    /// What a user decided.
    DECISION(2),
    /// The ids given to a new issue.
    ISSUE(3),
    /// How many submissions were refused, by reason.
    REJECTS(4),
    /// What stands in for parts of an event: frames that became known after it arrived.
    DERIVED(5),
    /// That events are grouped again, under which rules.
    REGROUP(6),
    /// What the index had counted when the oldest events were let go.
    FIGURES(7),
    /// What was decided about an issue in another home, as a bundle tells.
    ADOPTION(8),
    /// How the releases of a project did in another home, as a bundle tells.
    HEALTH(9),
    /// A kind that this version does not know.
    UNKNOWN(0);

    private final int code;

    RecordKind(int code) {
        this.code = code;
    }

    /// Whether somebody waits for it to be applied.
    public boolean isDecision() {
        return this == DECISION || this == DERIVED || this == REGROUP || this == ADOPTION || this == HEALTH;
    }

    /// Whether it goes when the oldest events are let go: what is about single events, and figures, of which there are
    /// newer ones by then.
    public boolean isPayload() {
        return this == SUBMISSION || this == DERIVED || this == FIGURES;
    }

    int code() {
        return code;
    }

    static RecordKind of(int code) {
        for (RecordKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
