package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptTest {
    private static final String ENVELOPE = """
            {"event_id":"9ec79c33ec9942ab8353589fcb2e04dc"}
            {"type":"event"}
            {"message":"hello"}
            """;

    @TempDir
    Path home;

    private Store store;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(home, StoreSettings.DEFAULT);
        intake = new Intake(store, new IntakeLimits(1000, 5000));
    }

    @AfterEach
    void close() throws IOException {
        intake.close();
        store.close();
    }

    private static Submission submission(Submission.Kind kind, Coding coding, Body body) {
        return new Submission("1", "key", kind, coding, Instant.now(), "sdk/1", "127.0.0.1", body);
    }

    private Receipt accept(Submission.Kind kind, String text) throws IOException {
        return intake.accept(submission(kind, Coding.IDENTITY, Body.of(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void answersWithTheEventIdOfTheEnvelope() throws IOException {
        Receipt receipt = accept(Submission.Kind.ENVELOPE, ENVELOPE);
        assertThat(receipt).isEqualTo(new Receipt(1, "9ec79c33ec9942ab8353589fcb2e04dc", 1));
        assertThat(store.log().acknowledged()).isEqualTo(1);
    }

    @Test
    void givesAnEventWithoutAnIdOne() throws IOException {
        assertThat(accept(Submission.Kind.EVENT, "{\"message\":\"m\"}").eventId())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void takesTheIdOfThePayloadWhereTheEnvelopeHasNone() throws IOException {
        String event = "{\"extra\":{\"event_id\":\"no\"},\"event_id\":\"9EC79C33-ec99-42ab-8353-589fcb2e04dc\"}";

        assertThat(accept(Submission.Kind.ENVELOPE, "{}\n{\"type\":\"event\"}\n" + event)
                        .eventId())
                .isEqualTo("9ec79c33ec9942ab8353589fcb2e04dc");
    }

    @Test
    void refusesBytesThatAreNotCompressedAsSaid() {
        Body plain = Body.of(ENVELOPE.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> intake.accept(submission(Submission.Kind.ENVELOPE, Coding.GZIP, plain)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(RefusedException.Reason.NOT_AS_CODED));
    }

    @Test
    void refusesBrokenFraming() {
        assertThatThrownBy(() -> accept(Submission.Kind.ENVELOPE, "garbage"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(RefusedException.Reason.MALFORMED));
    }

    @Test
    void refusesAnEventThatIsNoJson() {
        assertThatThrownBy(() -> accept(Submission.Kind.EVENT, "{\"message\":\"m"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsAnEventThatIsNestedTooDeep() throws IOException {
        String deep = "{\"extra\":" + "[".repeat(300) + "]".repeat(300) + "}";
        assertThat(accept(Submission.Kind.EVENT, deep).sequence()).isEqualTo(1);
    }

    @Test
    void refusesAnEventBeyondTheLimit() {
        assertThatThrownBy(() -> accept(Submission.Kind.EVENT, "{\"message\":\"" + "x".repeat(2000) + "\"}"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(RefusedException.Reason.TOO_LARGE));
    }

    @Test
    void deletesTheSpooledBody() throws IOException {
        Path spool = Files.writeString(intake.newSpool(), ENVELOPE);
        intake.accept(submission(Submission.Kind.ENVELOPE, Coding.IDENTITY, Body.of(spool)));
        assertThat(store.spool()).isEmptyDirectory();
    }
}
