package dev.faultline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTermsTest {
    private final QueryTerms release = new QueryTerms("release");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "release:1.4.0                        | 1.4.0",
                "is:unresolved release:\"a b\" x      | a b",
                "is:unresolved firstRelease:1.0       |",
                "!release:1.4.0                       |",
                "release:[a, b] x                     | [a, b]",
            })
    void readsTheValueOfItsTermOnly(String query, String value) {
        assertThat(release.value(query)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is:unresolved                | 1.4 | is:unresolved release:1.4",
                "release:1.3 is:new           | 1.4 | release:1.4 is:new",
                "a release:1 b release:2 c    | 3   | a release:3 b c",
                "release:1.3 is:new           |     | is:new",
                "release:1.3                  | a b | release:\"a b\"",
            })
    void writesItsTermAndLeavesTheRest(String query, String value, String edited) {
        assertThat(release.with(query, value)).isEqualTo(edited);
    }

    @Test
    void readsWhatItWrote() {
        for (String value : new String[] {"a\"b\\c", "x(1)", "$1 \\2", "ü*"}) {
            assertThat(release.value(release.with("is:new", value))).isEqualTo(value);
        }
    }
}
