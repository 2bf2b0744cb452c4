package dev.faultline.triage.grouping.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a-", "-1", "a.", "ab-cd.", "a@", "a-@", "x.com-", "a--.b"})
    void readsEachPartOfANameOnce(String part) {
        String text = part.repeat(8192 / part.length());
        NetworkNames names = new NetworkNames(text);
        for (int at = 0; at < text.length(); at++) {
            names.email(at);
            names.hostname(at);
        }
        assertThat(names.read()).isLessThan(4L * text.length());
    }
}
