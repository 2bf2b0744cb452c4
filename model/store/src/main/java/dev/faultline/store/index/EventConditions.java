package dev.faultline.store.index;

import dev.faultline.event.EventId;
import dev.faultline.triage.search.Comparison;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A search as a condition on events `e` and their issues `i`. What is only known of issues holds for all events of the
/// issue.
record EventConditions(TermSearch terms, IssueConditions issues) {

    Condition of(Query query) throws SQLException {
        return switch (query) {
            case Query.And(List<Query> parts) -> Condition.all(each(parts));
            case Query.Or(List<Query> parts) -> Condition.any(each(parts));
            case Query.Not(Query part) -> of(part).not();
            case Query.Equal(Key key, List<String> values) -> equal(query, key, values);
            case Query.Has(Key key) when Term.isKeptFor(key) -> having(terms.any(key));
            case Query.Has(Key.Field(MainField field))
            when field == MainField.TRACE -> Condition.of("e.trace IS NOT NULL");
            case Query.Temporal(Key.Field(MainField field), Comparison comparison, Instant value)
            when field == MainField.TIMESTAMP || field == MainField.AGE ->
                Condition.of("e.ts" + TermSearch.sign(comparison), Times.micros(value));
            case Query.Ordered(Key.Field(MainField field), Comparison comparison, String value) ->
                field == MainField.LEVEL
                        ? IssueConditions.orderedLevel("e.level", comparison, value)
                        : having(terms.releases(comparison, value));
            case Query.Text(String words) ->
                Condition.any(List.of(
                        ofIssue(query),
                        Condition.of(
                                "LOWER(e.title) LIKE ? ESCAPE '!'",
                                "%" + Condition.like(words.toLowerCase(Locale.ROOT)) + "%")));
            default -> ofIssue(query);
        };
    }

    private List<Condition> each(List<Query> parts) throws SQLException {
        List<Condition> conditions = new ArrayList<>();
        for (Query part : parts) {
            conditions.add(of(part));
        }
        return conditions;
    }

    private Condition ofIssue(Query query) throws SQLException {
        Condition issue = issues.of(query);
        return issues.few()
                .among("e.issue", issue.within("SELECT i.id FROM issues i WHERE NOT i.deleted AND ", ""), issue);
    }

    private Condition equal(Query whole, Key key, List<String> values) throws SQLException {
        if (Term.isKeptFor(key)) {
            return having(terms.equal(key, values));
        }
        return switch (((Key.Field) key).field()) {
            case EVENT_ID -> Condition.any(values, value -> id("e.event_id", value));
            case TRACE -> Condition.any(values, value -> id("e.trace", value));
            case PLATFORM -> having(terms.equal(key, values));
            case LEVEL ->
                Condition.any(values, value -> {
                    Condition level = IssueConditions.level(value);
                    return new Condition(level.sql().replace("i.level", "e.level"), level.parameters());
                });
            default -> ofIssue(whole);
        };
    }

    private static Condition id(String column, String value) {
        String hex = EventId.hex(value);
        return hex == null ? Condition.FALSE : Condition.of(column + " = ?", IssueConditions.uuid(hex));
    }

    private static Condition having(List<Integer> numbers) {
        return Condition.any(numbers, number -> Condition.of(Dialect.holds("e.terms"), number));
    }

    /// The blocks that can hold matching events; null when all can.
    @Nullable
    BitSet blocks(Query query) throws SQLException {
        return switch (query) {
            case Query.And(List<Query> parts) -> {
                BitSet all = null;
                for (Query part : parts) {
                    BitSet some = blocks(part);
                    if (all != null && some != null) {
                        all.and(some);
                    }
                    all = all == null ? some : all;
                }
                yield all;
            }
            case Query.Or(List<Query> parts) -> union(parts);
            case Query.Equal(Key key, List<String> values) when Term.isKeptFor(key) -> blocks(terms.equal(key, values));
            case Query.Has(Key key) when Term.isKeptFor(key) -> blocks(terms.any(key));
            case Query.Ordered(Key.Field(MainField field), Comparison comparison, String value)
            when field == MainField.RELEASE -> blocks(terms.releases(comparison, value));
            default -> null;
        };
    }

    private @Nullable BitSet union(List<Query> parts) throws SQLException {
        BitSet any = new BitSet();
        for (Query part : parts) {
            BitSet some = blocks(part);
            if (some == null) {
                return null;
            }
            any.or(some);
        }
        return any;
    }

    private BitSet blocks(List<Integer> numbers) throws SQLException {
        return TermBlocks.holding(terms.connection(), numbers);
    }
}
