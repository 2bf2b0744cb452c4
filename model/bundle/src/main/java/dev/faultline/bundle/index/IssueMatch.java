package dev.faultline.bundle.index;

import dev.faultline.event.EventId;
import dev.faultline.event.Level;
import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.release.Release;
import dev.faultline.triage.release.Version;
import dev.faultline.triage.search.Comparison;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a search finds an issue of a bundle. It finds what the index of a home finds, where the same search is a
/// condition in SQL: a part about a field or tag of events holds when some event of the issue has it.
record IssueMatch(IndexedIssue indexed) {
    private static final List<String> USER_KINDS = List.of("id:", "username:", "email:", "ip:");

    boolean of(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> parts.stream().allMatch(this::of);
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(this::of);
            case Query.Not(Query part) -> !of(part);
            case Query.Is(String state) -> is(state.toLowerCase(Locale.ROOT));
            case Query.Equal(Key key, List<String> values) ->
                values.stream().anyMatch(value -> Term.isKeptFor(key) ? has(key, value) : equal(field(key), value));
            case Query.Has(Key key) -> has(key);
            case Query.Numeric(Key key, Comparison comparison, double value) -> numeric(key, comparison, value);
            case Query.Temporal(Key key, Comparison comparison, Instant value) ->
                comparison.holds(micros(time(key)).compareTo(micros(value)));
            case Query.Ordered(Key key, Comparison comparison, String value) -> ordered(key, comparison, value);
            case Query.Text(String words) -> text(words);
        };
    }

    private Issue issue() {
        return indexed.issue();
    }

    private boolean is(String state) {
        IssueStatus status = issue().status();
        Substatus substatus = issue().substatus();
        return switch (state) {
            case "unresolved", "resolved", "archived" -> status.wireName().equals(state);
            case "ignored" -> status == IssueStatus.ARCHIVED;
            case "new" -> substatus == Substatus.NEW;
            case "ongoing" -> substatus == Substatus.ONGOING;
            case "escalating" -> substatus == Substatus.ESCALATING;
            case "regressed" -> substatus == Substatus.REGRESSED;
            case "resolved_in_release" -> substatus == Substatus.RESOLVED_IN_RELEASE;
            case "until_escalating", "archived_until_escalating" -> substatus == Substatus.UNTIL_ESCALATING;
            case "until_condition", "archived_until_condition_met" -> substatus == Substatus.UNTIL_CONDITION;
            case "forever", "archived_forever" -> substatus == Substatus.FOREVER;
            case "assigned" -> issue().assignee() != null;
            case "unassigned" -> issue().assignee() == null;
            case "seen" -> issue().seen();
            case "unseen" -> !issue().seen();
            default -> false;
        };
    }

    private static MainField field(Key key) {
        return ((Key.Field) key).field();
    }

    private boolean equal(MainField field, String value) {
        return switch (field) {
            case PROJECT -> like(issue().project(), value);
            case LEVEL -> issue().level().wireName().equalsIgnoreCase(value);
            case PLATFORM -> like(issue().platform(), value);
            case FIRST_RELEASE -> like(issue().firstRelease(), value);
            case ERROR_VALUE -> like(issue().value(), value);
            case TITLE -> like(issue().title(), value);
            case CULPRIT -> like(issue().culprit(), value);
            case MESSAGE -> text(value);
            case ISSUE -> issue().shortId().equalsIgnoreCase(value) || number(issue().id(), value);
            case ASSIGNED -> value.equals("none") ? issue().assignee() == null : like(issue().assignee(), value);
            case EVENT_ID ->
                event(value, hex -> event -> event.summary().eventId().equals(hex));
            case TRACE -> event(value, hex -> event -> hex.equals(event.trace()));
            case EVENTS -> number(issue().events(), value);
            case USERS -> number(issue().users(), value);
            default -> false;
        };
    }

    private interface ByHex {
        Predicate<IndexedEvent> with(String hex);
    }

    private boolean event(String value, ByHex question) {
        String hex = EventId.hex(value);
        return hex != null && indexed.events().stream().anyMatch(question.with(hex));
    }

    private static boolean number(long number, String value) {
        return value.matches("\\d{1,18}") && Long.parseLong(value) == number;
    }

    private static boolean like(@Nullable String text, String value) {
        return text != null && Wildcard.fits(text.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
    }

    private Stream<String> values(Key key) {
        boolean field = key instanceof Key.Field;
        String name = switch (key) {
            case Key.Field(MainField of) -> of == MainField.USER_ID ? MainField.USER.word() : of.word();
            case Key.Tag(String tag) -> tag;
        };
        return indexed.terms().stream()
                .filter(term -> BundleIndex.names(term, field, name))
                .map(Term::value);
    }

    private boolean has(Key key, String value) {
        boolean user = key instanceof Key.Field(MainField field) && field == MainField.USER && value.indexOf(':') < 0;
        boolean userId = key instanceof Key.Field(MainField field) && field == MainField.USER_ID;
        String wanted = userId ? "id:" + value : value;
        return values(key)
                .anyMatch(text -> Wildcard.fits(text, wanted)
                        || (user && USER_KINDS.stream().anyMatch(kind -> Wildcard.fits(text, kind + value))));
    }

    private boolean has(Key key) {
        if (key instanceof Key.Field(MainField field) && field == MainField.USER_ID) {
            return values(key).anyMatch(value -> value.startsWith("id:"));
        }
        if (Term.isKeptFor(key)) {
            return values(key).findAny().isPresent();
        }
        return switch (field(key)) {
            case FIRST_RELEASE -> issue().firstRelease() != null;
            case ERROR_VALUE -> issue().value() != null;
            case CULPRIT -> issue().culprit() != null;
            case ASSIGNED -> issue().assignee() != null;
            case TRACE -> indexed.events().stream().map(IndexedEvent::trace).anyMatch(Objects::nonNull);
            default -> true;
        };
    }

    private boolean numeric(Key key, Comparison comparison, double value) {
        return switch (key) {
            case Key.Field(MainField field)
            when field == MainField.EVENTS -> comparison.holds(Double.compare((double) issue().events(), value));
            case Key.Field(MainField field)
            when field == MainField.USERS -> comparison.holds(Double.compare((double) issue().users(), value));
            default -> false;
        };
    }

    private Instant time(Key key) {
        return switch (key) {
            case Key.Field(MainField field)
            when field == MainField.FIRST_SEEN || field == MainField.AGE -> issue().firstSeen();
            default -> issue().lastSeen();
        };
    }

    private static Instant micros(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private boolean ordered(Key key, Comparison comparison, String value) {
        if (key instanceof Key.Field(MainField field) && field == MainField.LEVEL) {
            return Stream.of(Level.values())
                    .filter(level -> level.wireName().equalsIgnoreCase(value))
                    .anyMatch(level -> comparison.holds(issue().level().compareTo(level)));
        }
        Version wanted = Release.parse(value).version();
        return wanted != null
                && values(new Key.Field(MainField.RELEASE))
                        .map(release -> Release.parse(release).version())
                        .filter(Objects::nonNull)
                        .anyMatch(version -> comparison.holds(version.compareTo(wanted)));
    }

    private boolean text(String words) {
        return Stream.of(issue().title(), issue().value(), issue().culprit())
                .filter(Objects::nonNull)
                .anyMatch(text -> Wildcard.holds(text.toLowerCase(Locale.ROOT), words.toLowerCase(Locale.ROOT)));
    }
}
