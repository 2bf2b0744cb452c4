package dev.faultline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9ec79c33ec9942ab8353589fcb2e04dc",
                "9EC79C33EC9942AB8353589FCB2E04DC",
                "9ec79c33-ec99-42ab-8353-589fcb2e04dc",
                "{9ec79c33-ec99-42ab-8353-589fcb2e04dc}",
                "urn:uuid:9ec79c33-ec99-42ab-8353-589fcb2e04dc",
                " 9ec79c33ec9942ab8353589fcb2e04dc ",
            })
    void acceptsEveryFormOfAUuid(String text) {
        assertThat(EventId.canonical(text)).isEqualTo("9ec79c33ec9942ab8353589fcb2e04dc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "9ec79c33ec9942ab8353589fcb2e04d",
                "9ec79c33ec9942ab8353589fcb2e04dc0",
                "9ec79c33ec9942ab8353589fcb2e04dg",
                "00000000-0000-0000-0000-000000000000",
            })
    void knowsWhatIsNoId(String text) {
        assertThat(EventId.canonical(text)).isNull();
    }

    @Test
    void makesIdsInCanonicalForm() {
        assertThat(EventId.random()).matches("[0-9a-f]{32}");
    }
}
