package dev.faultline.event;

import static dev.faultline.event.Events.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionReaderTest {
    private static final Instant STARTED = Instant.parse("2020-02-07T14:16:00Z");

    @Test
    void fillsInWhatAnUpdateDoesNotSay() {
        SessionUpdate update = session("{'started':'2020-02-07T14:16:00Z','attrs':{'release':'a@1'}}");
        assertThat(update.status()).isEqualTo("ok");
        assertThat(update.timestamp()).isEqualTo(Events.RECEIVED);
        assertThat(update.sequence()).isEqualTo(Events.RECEIVED.toEpochMilli());
        assertThat(update.sid()).hasSize(32);
        assertThat(update.release()).isEqualTo("a@1");
    }

    @Test
    void beginsASessionAtSequenceZero() {
        assertThat(session("{'init':true,'seq':9,'started':1581084960}").sequence())
                .isZero();
    }

    @Test
    void takesTheNilIdForNone() {
        assertThat(session("{'started':1581084960,'did':'00000000-0000-0000-0000-000000000000'}")
                        .did())
                .isNull();
    }

    @Test
    void skipsAnUpdateWithoutBeginning() {
        assertThat(session("{'sid':'x'}")).isNull();
    }

    @Test
    void readsTheCountsOfEveryBucket() {
        assertThat(new SessionReader()
                        .sessions(bytes("{'aggregates':[{'started':'2020-02-07T14:16:00Z','exited':3,'crashed':1},7,"
                                + "{'exited':1}],'attrs':{'release':'a@1','environment':'e'}}")))
                .containsExactly(new SessionCounts(STARTED, null, 3, 0, 0, 0, 1, "a@1", "e"));
    }

    @Test
    void readsWhatAnSdkDidNotSend() {
        ClientReport report = new ClientReportReader()
                .read(bytes("{'timestamp':1581084960,'discarded_events':[{'reason':'r','category':'error',"
                        + "'quantity':2},{'quantity':0},7]}"));
        assertThat(report.timestamp()).isEqualTo(STARTED);
        assertThat(report.discarded()).containsExactly(new ClientReport.Discarded("discarded_events", "r", "error", 2));
    }

    private static SessionUpdate session(String json) {
        return new SessionReader().session(bytes(json), Events.RECEIVED);
    }

    private static byte[] bytes(String json) {
        return quoted(json).getBytes(UTF_8);
    }
}
