package dev.faultline.store.index;

import dev.faultline.event.Level;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;

/// Numbers that stand for levels and states in the index. They never change; levels are in their order.
final class Codes {
    private Codes() {}

    static int of(Level level) {
        return switch (level) {
            case DEBUG -> 10;
            case INFO -> 20;
            case WARNING -> 30;
            case ERROR -> 40;
            case FATAL -> 50;
        };
    }

    static Level level(int code) {
        for (Level level : Level.values()) {
            if (of(level) == code) {
                return level;
            }
        }
        return Level.ERROR;
    }

    static int of(IssueStatus status) {
        return switch (status) {
            case UNRESOLVED -> 1;
            case RESOLVED -> 2;
            case ARCHIVED -> 3;
        };
    }

    static IssueStatus status(int code) {
        return switch (code) {
            case 2 -> IssueStatus.RESOLVED;
            case 3 -> IssueStatus.ARCHIVED;
            default -> IssueStatus.UNRESOLVED;
        };
    }

    static int of(Substatus substatus) {
        return switch (substatus) {
            case NEW -> 1;
            case ONGOING -> 2;
            case ESCALATING -> 3;
            case REGRESSED -> 4;
            case RESOLVED -> 5;
            case RESOLVED_IN_RELEASE -> 6;
            case UNTIL_ESCALATING -> 7;
            case UNTIL_CONDITION -> 8;
            case FOREVER -> 9;
        };
    }

    static Substatus substatus(int code) {
        for (Substatus substatus : Substatus.values()) {
            if (of(substatus) == code) {
                return substatus;
            }
        }
        return Substatus.ONGOING;
    }
}
