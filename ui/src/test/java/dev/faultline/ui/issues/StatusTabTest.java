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
    void needsNoOtherTerm() {
        assertThat(StatusTab.UNRESOLVED.in("")).isEqualTo("is:unresolved");
    }
}
