package dev.faultline.ui.issues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTabTest {

    @ParameterizedTest
    @CsvSource({
        "is:unresolved, UNRESOLVED",
        "level:error is:resolved timeout, RESOLVED",
        "is:archived, ARCHIVED",
        "timeout, ALL",
        "!is:resolved, ALL",
        "this:resolved, ALL",
        "is:resolved a OR b, ALL",
        "(is:resolved OR a) is:archived, ARCHIVED",
        "(is:resolved OR a), ALL",
        "\"this is:resolved now\", ALL",
        "'', ALL"
    })
    void isFoundInTheQuery(String query, StatusTab tab) {
        assertThat(StatusTab.of(query)).isEqualTo(tab);
    }

    @Test
    void replacesTheTermOfTheOtherTab() {
        assertThat(StatusTab.RESOLVED.in("is:unresolved level:error")).isEqualTo("is:resolved level:error");
    }

    @Test
    void keepsTheRestWhenAllAreWanted() {
        assertThat(StatusTab.ALL.in("level:error is:unresolved timeout")).isEqualTo("level:error timeout");
    }

    @Test
    void holdsForEachAlternative() {
        String query = StatusTab.UNRESOLVED.in("is:resolved a OR b");
        assertThat(query).isEqualTo("is:unresolved (is:resolved a OR b)");
        assertThat(StatusTab.ARCHIVED.in(query)).isEqualTo("is:archived (is:resolved a OR b)");
    }

    @Test
    void leavesQuotedWordsAlone() {
        assertThat(StatusTab.ALL.in("is:resolved \"it is:resolved  now\"")).isEqualTo("\"it is:resolved  now\"");
    }

    @Test
    void needsNoOtherTerm() {
        assertThat(StatusTab.UNRESOLVED.in("")).isEqualTo("is:unresolved");
    }
}
