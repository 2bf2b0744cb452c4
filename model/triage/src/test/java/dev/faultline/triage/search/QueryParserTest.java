package dev.faultline.triage.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final QueryParser parser = new QueryParser(Clock.fixed(NOW, ZoneOffset.UTC));

    private Query parse(String text) {
        try {
            return parser.parse(text);
        } catch (QuerySyntaxException e) {
            throw new AssertionError(text + ": " + e.getMessage(), e);
        }
    }

    private QuerySyntaxException fails(String text) {
        return catchThrowableOfType(QuerySyntaxException.class, () -> parser.parse(text));
    }

    private static Query tag(String name, String... values) {
        return new Query.Equal(new Key.Tag(name), List.of(values));
    }

    private static Query field(MainField field, String... values) {
        return new Query.Equal(new Key.Field(field), List.of(values));
    }

    @Test
    void blankTextFindsEverything() {
        assertThat(parse("  ")).isEqualTo(new Query.And(List.of()));
    }

    @Test
    void termsSideBySideMustAllHold() {
        assertThat(parse("release:1.2 crash"))
                .isEqualTo(new Query.And(List.of(field(MainField.RELEASE, "1.2"), new Query.Text("crash"))));
    }

    @Test
    void orBindsLooserThanStandingSideBySide() {
        assertThat(parse("a:1 b:2 OR c:3"))
                .isEqualTo(new Query.Or(List.of(new Query.And(List.of(tag("a", "1"), tag("b", "2"))), tag("c", "3"))));
    }

    @Test
    void bracketsGroup() {
        assertThat(parse("(a:1 OR b:2) AND c:3"))
                .isEqualTo(new Query.And(List.of(new Query.Or(List.of(tag("a", "1"), tag("b", "2"))), tag("c", "3"))));
    }

    @Test
    void anExclamationMarkNegates() {
        assertThat(parse("!os:Linux")).isEqualTo(new Query.Not(tag("os", "Linux")));
    }

    @Test
    void quotesHoldSpacesAndEscapedQuotes() {
        assertThat(parse("message:\"say \\\"hi\\\" now\"")).isEqualTo(field(MainField.MESSAGE, "say \"hi\" now"));
    }

    @Test
    void aListMatchesAnyOfItsValues() {
        assertThat(parse("till:[1, \"2 b\",3]")).isEqualTo(tag("till", "1", "2 b", "3"));
    }

    @Test
    void aTagNamedLikeAFieldIsReachedExplicitly() {
        assertThat(parse("tags[level]:odd")).isEqualTo(tag("level", "odd"));
    }

    @Test
    void webAddressesAreTextNotKeys() {
        assertThat(parse("http://example.test/a")).isEqualTo(new Query.Text("http://example.test/a"));
    }

    @Test
    void levelsCompareByTheirOrder() {
        assertThat(parse("level:>=error"))
                .isEqualTo(new Query.Ordered(new Key.Field(MainField.LEVEL), Comparison.GREATER_OR_EQUAL, "error"));
    }

    @Test
    void aMinusMeansWithinTheLast() {
        assertThat(parse("lastSeen:-24h"))
                .isEqualTo(new Query.Temporal(
                        new Key.Field(MainField.LAST_SEEN), Comparison.GREATER_OR_EQUAL, NOW.minusSeconds(86_400)));
    }

    @Test
    void aPlusMeansLongerAgo() {
        assertThat(parse("age:+1w"))
                .isEqualTo(new Query.Temporal(
                        new Key.Field(MainField.FIRST_SEEN), Comparison.LESS, NOW.minusSeconds(7 * 86_400)));
    }

    @Test
    void aDayIsTheWholeDay() {
        Key key = new Key.Field(MainField.TIMESTAMP);
        assertThat(parse("timestamp:2026-11-01"))
                .isEqualTo(new Query.And(List.of(
                        new Query.Temporal(key, Comparison.GREATER_OR_EQUAL, Instant.parse("2026-11-01T00:00:00Z")),
                        new Query.Temporal(key, Comparison.LESS, Instant.parse("2026-11-02T00:00:00Z")))));
    }

    @Test
    void numbersTakeUnits() {
        assertThat(parse("timesSeen:>1.5k"))
                .isEqualTo(new Query.Numeric(new Key.Field(MainField.EVENTS), Comparison.GREATER, 1500));
    }

    @Test
    void anEmptyQuotedValueFindsWhatHasNone() {
        assertThat(parse("release:\"\"")).isEqualTo(new Query.Not(new Query.Has(new Key.Field(MainField.RELEASE))));
    }

    @Test
    void assignedNoneFindsWhatNobodyHas() {
        assertThat(parse("assigned:none")).isEqualTo(new Query.Not(new Query.Has(new Key.Field(MainField.ASSIGNED))));
    }

    @Test
    void ignoredIsTheOldWordForArchived() {
        assertThat(parse("is:ignored")).isEqualTo(new Query.Is("archived"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "is:odd          | 3  | 3",
                "level:>=awful   | 8  | 5",
                "timesSeen:many  | 10 | 4",
                "lastSeen:soon   | 9  | 4",
                "a \"b           | 2  | 2",
                "(a              | 0  | 1",
                "(a))            | 3  | 1",
                "a OR            | 4  | 0",
                "OR a            | 0  | 2",
                "os:             | 3  | 0",
                "os:[]           | 3  | 2",
                "os:[a           | 3  | 2",
            })
    void saysWhereItIsWrong(String text, int position, int length) {
        QuerySyntaxException e = fails(text);
        assertThat(e.position()).as(e.getMessage()).isEqualTo(position);
        assertThat(e.length()).as(e.getMessage()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fn()", "a-b", "C:\\x", "100%", "käse", "!", "a\\"})
    void ordinaryTextNeedsNoQuotes(String text) {
        assertThatCode(() -> parser.parse(text)).doesNotThrowAnyException();
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertThat(fails("(".repeat(5_000))).hasMessageContaining("too deep");
    }

    @Test
    void namesTheFaultAndWhatItSpeaksOf() {
        QuerySyntaxException e = fails("is:odd");

        assertThat(e.fault()).isEqualTo(QueryFault.UNKNOWN_STATE);
        assertThat(e.arguments().getFirst()).contains("unresolved, unseen, until_condition");
        assertThat(e).hasMessageStartingWith("is: knows archived, assigned");
    }

    @Test
    void garbageIsReadOrRefusedButNeverBreaks() {
        Random random = new Random(7);
        String alphabet = "ab:\"\\()[],!<>=*- is:has:level:ORAND\u00e4\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                parser.parse(text.toString());
            } catch (QuerySyntaxException e) {
                assertThat(e.position()).isBetween(0, text.length());
            }
        }
    }
}
