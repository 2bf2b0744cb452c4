package dev.faultline.store.index;

import dev.faultline.event.EventId;
import dev.faultline.event.Level;
import dev.faultline.triage.issue.IssueStates;
import dev.faultline.triage.search.Comparison;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A search as a condition on issues `i`. A part about a field or tag of events holds when some event of the issue has
/// it; each part may be met by another event.
///
/// @param now decides what has become of states that end by themselves
record IssueConditions(TermSearch terms, Few few, Instant now) {
    IssueConditions(Connection connection, Instant now) {
        this(new TermSearch(connection), new Few(connection), now);
    }

    Condition of(Query query) throws SQLException {
        return switch (query) {
            case Query.And(List<Query> parts) -> Condition.all(each(parts));
            case Query.Or(List<Query> parts) -> Condition.any(each(parts));
            case Query.Not(Query part) -> of(part).not();
            case Query.Is(String state) -> is(state.toLowerCase(Locale.ROOT));
            case Query.Equal(Key key, List<String> values) -> equal(key, values);
            case Query.Has(Key key) -> has(key);
            case Query.Numeric(Key key, Comparison comparison, double value) -> numeric(key, comparison, value);
            case Query.Temporal(Key key, Comparison comparison, Instant value) ->
                Condition.of(time(key) + TermSearch.sign(comparison), Times.micros(value));
            case Query.Ordered(Key key, Comparison comparison, String value) -> ordered(key, comparison, value);
            case Query.Text(String words) -> text(words);
        };
    }

    private List<Condition> each(List<Query> parts) throws SQLException {
        List<Condition> conditions = new ArrayList<>();
        for (Query part : parts) {
            conditions.add(of(part));
        }
        return conditions;
    }

    private Condition is(String state) {
        Condition over = Condition.of("(i.until_time IS NOT NULL AND i.until_time <= ?)", Times.micros(now));
        Condition recent = Condition.of("i.since > ?", Times.micros(now.minus(IssueStates.RECENT)));
        Condition settled = Condition.of("i.substatus IN (1, 3, 4)").and(recent.not());
        return switch (state) {
            case "unresolved" -> Condition.any(List.of(Condition.of("i.status = 1"), over));
            case "resolved" -> Condition.of("i.status = 2");
            case "archived", "ignored" -> Condition.of("i.status = 3").and(over.not());
            case "new" -> Condition.of("i.substatus = 1").and(recent);
            case "ongoing" -> Condition.any(List.of(Condition.of("i.substatus = 2"), settled, over));
            case "escalating" -> Condition.of("i.substatus = 3").and(recent);
            case "regressed" -> Condition.of("i.substatus = 4").and(recent);
            case "resolved_in_release" -> Condition.of("i.substatus = 6");
            case "until_escalating", "archived_until_escalating" -> Condition.of("i.substatus = 7");
            case "until_condition", "archived_until_condition_met" ->
                Condition.of("i.substatus = 8").and(over.not());
            case "forever", "archived_forever" -> Condition.of("i.substatus = 9");
            case "assigned" -> Condition.of("i.assignee IS NOT NULL");
            case "unassigned" -> Condition.of("i.assignee IS NULL");
            case "seen" -> Condition.of("i.seen");
            case "unseen" -> Condition.of("NOT i.seen");
            default -> Condition.FALSE;
        };
    }

    private Condition equal(Key key, List<String> values) throws SQLException {
        if (Term.isKeptFor(key)) {
            return having(terms.equal(key, values));
        }
        MainField field = ((Key.Field) key).field();
        List<Condition> any = new ArrayList<>();
        for (String value : values) {
            any.add(equal(field, value));
        }
        return Condition.any(any);
    }

    private Condition project(String value) throws SQLException {
        Condition slug = Condition.text("slug", value);
        List<Integer> projects = Rows.list(
                terms.connection(),
                "SELECT id FROM projects WHERE " + slug.sql(),
                slug.parameters(),
                row -> row.getInt(1));
        return Condition.of(Dialect.among("i.project"), (Object) projects.toArray());
    }

    private Condition having(List<Integer> numbers) throws SQLException {
        if (numbers.isEmpty()) {
            return Condition.FALSE;
        }
        Object among = numbers.toArray();
        return few.among(
                "i.id",
                Condition.of("SELECT DISTINCT issue FROM issue_terms WHERE " + Dialect.among("term"), among),
                Condition.of(
                        "EXISTS (SELECT 1 FROM issue_terms h WHERE h.issue = i.id AND " + Dialect.among("h.term") + ")",
                        among));
    }

    private Condition equal(MainField field, String value) throws SQLException {
        return switch (field) {
            case PROJECT -> project(value);
            case LEVEL -> level(value);
            case PLATFORM -> Condition.text("i.platform", value);
            case FIRST_RELEASE -> Condition.text("i.first_release", value);
            case ERROR_VALUE -> Condition.text("i.val", value);
            case TITLE -> Condition.text("i.title", value);
            case CULPRIT -> Condition.text("i.culprit", value);
            case MESSAGE -> text(value);
            case ISSUE -> issue(value);
            case ASSIGNED -> assigned(value);
            case EVENT_ID -> event("event_id", value);
            case TRACE -> event("trace", value);
            case EVENTS -> number("i.events", value);
            case USERS -> number("i.users", value);
            default -> Condition.FALSE;
        };
    }

    private static Condition assigned(String value) {
        return value.equals("none") ? Condition.of("i.assignee IS NULL") : Condition.text("i.assignee", value);
    }

    static Condition level(String value) {
        for (Level level : Level.values()) {
            if (level.wireName().equalsIgnoreCase(value)) {
                return Condition.of("i.level = ?", Codes.of(level));
            }
        }
        return Condition.FALSE;
    }

    private static Condition issue(String value) {
        return value.matches("\\d{1,18}")
                ? Condition.of("i.id = ?", Long.parseLong(value))
                : Condition.of("i.short_id = ?", value.toUpperCase(Locale.ROOT));
    }

    private static Condition number(String column, String value) {
        return value.matches("\\d{1,18}") ? Condition.of(column + " = ?", Long.parseLong(value)) : Condition.FALSE;
    }

    private static Condition event(String column, String value) {
        String hex = EventId.hex(value);
        return hex == null
                ? Condition.FALSE
                : Condition.of(
                        "EXISTS (SELECT 1 FROM events h WHERE h." + column + " = ? AND h.issue = i.id)", uuid(hex));
    }

    static UUID uuid(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    private Condition has(Key key) throws SQLException {
        if (Term.isKeptFor(key)) {
            return having(terms.any(key));
        }
        return switch (((Key.Field) key).field()) {
            case FIRST_RELEASE -> Condition.of("i.first_release IS NOT NULL");
            case ERROR_VALUE -> Condition.of("i.val IS NOT NULL");
            case CULPRIT -> Condition.of("i.culprit IS NOT NULL");
            case ASSIGNED -> Condition.of("i.assignee IS NOT NULL");
            case TRACE -> Condition.of("EXISTS (SELECT 1 FROM events h WHERE h.issue = i.id AND h.trace IS NOT NULL)");
            default -> Condition.TRUE;
        };
    }

    private static Condition numeric(Key key, Comparison comparison, double value) {
        String sign = TermSearch.sign(comparison);
        return switch (key) {
            case Key.Field(MainField field) when field == MainField.EVENTS -> Condition.of("i.events" + sign, value);
            case Key.Field(MainField field) when field == MainField.USERS -> Condition.of("i.users" + sign, value);
            default -> Condition.FALSE;
        };
    }

    private static String time(Key key) {
        return switch (key) {
            case Key.Field(MainField field)
            when field == MainField.FIRST_SEEN || field == MainField.AGE -> "i.first_seen";
            default -> "i.last_seen";
        };
    }

    private Condition ordered(Key key, Comparison comparison, String value) throws SQLException {
        if (key instanceof Key.Field(MainField field) && field == MainField.LEVEL) {
            return orderedLevel("i.level", comparison, value);
        }
        return having(terms.releases(comparison, value));
    }

    static Condition orderedLevel(String column, Comparison comparison, String value) {
        for (Level level : Level.values()) {
            if (level.wireName().equalsIgnoreCase(value)) {
                return Condition.of(column + TermSearch.sign(comparison), Codes.of(level));
            }
        }
        return Condition.FALSE;
    }

    static Condition text(String words) {
        return Condition.of("i.words LIKE ? ESCAPE '!'", "%" + Condition.like(words.toLowerCase(Locale.ROOT)) + "%");
    }
}
