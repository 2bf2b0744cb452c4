package dev.faultline.triage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | level:error",
                "is:unresolved | is:unresolved level:error",
                "level:error timeout | timeout",
                "level:fatal timeout | level:[fatal, error] timeout",
                "level:[fatal, error] | level:fatal",
                "!level:error | !level:error level:error",
                "level:>=warning | level:>=warning level:error",
                "(level:error | (level:error level:error",
                "timeout OR deadlock | (timeout OR deadlock) level:error",
                "level:error OR timeout | (level:error OR timeout) level:error",
                "(timeout OR deadlock) level:error | (timeout OR deadlock)",
                "(timeout OR deadlock) level:fatal | (timeout OR deadlock) level:[fatal, error]",
                "timeout OR (deadlock | timeout OR (deadlock level:error"
            })
    void addsAValueOrTakesItAway(String before, String after) {
        assertThat(QueryText.toggle(before, "level", "error")).isEqualTo(after);
    }

    @Test
    void quotesWhatIsNoWord() {
        assertThat(QueryText.toggle("", "os", "Windows \"11\"")).isEqualTo("os:\"Windows \\\"11\\\"\"");
        assertThat(QueryText.values("os:\"Windows \\\"11\\\"\"", "os")).containsExactly("Windows \"11\"");
    }

    @Test
    void readsTheValuesThatAreAskedFor() {
        assertThat(QueryText.values("x level:[fatal, error]", "level")).isEqualTo(List.of("fatal", "error"));
    }

    @Test
    void excludesAValue() {
        assertThat(QueryText.exclude("is:unresolved", "environment", "dev"))
                .isEqualTo("is:unresolved !environment:dev");
    }

    @Test
    void excludesAValueFromEachAlternative() {
        assertThat(QueryText.exclude("timeout OR deadlock", "environment", "dev"))
                .isEqualTo("(timeout OR deadlock) !environment:dev");
    }
}
