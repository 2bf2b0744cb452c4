package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.CollectorState.Status;
import dev.faultline.live.job.JobState;
import dev.faultline.live.job.Jobs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {
    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();
    private final Live live = new Live(archive, new Jobs(Runnable::run), timer, Clock.systemUTC());

    private static Reject reject(int number) {
        return new Reject(MemoryArchive.START, "sdk/1." + number, "shop", 401, "missing_auth", "no key");
    }

    @Test
    void countsWhatTheHomeHolds() {
        archive.event(1, 1);
        timer.advance(Duration.ofSeconds(1));

        assertThat(live.totals().current().events()).isEqualTo(1);
    }

    @Test
    void saysWhereTheCollectorListens() {
        live.report(new CollectorReport(Status.LISTENING, "http://127.0.0.1:8969", "http://k@127.0.0.1:8969/1", null));
        timer.settle();

        assertThat(live.collector().current().url()).isEqualTo("http://127.0.0.1:8969");
        assertThat(live.collector().current().status()).isEqualTo(Status.LISTENING);
    }

    @Test
    void measuresTheRateOverTheLastSecondsAndLetsItFallToZero() {
        for (int i = 0; i < 100; i++) {
            archive.event(1, i);
            timer.advance(Duration.ofMillis(10));
        }
        timer.advance(Duration.ofMillis(200));
        double during = live.collector().current().rate();
        timer.advance(Duration.ofSeconds(10));

        assertThat(during).isEqualTo(20.0);
        assertThat(live.collector().current().rate()).isZero();
    }

    @Test
    void keepsTheLastRejectsNewestFirst() {
        for (int i = 0; i < 250; i++) {
            live.report(reject(i));
        }
        timer.advance(Duration.ofSeconds(1));

        assertThat(live.rejects().current()).hasSize(Rejects.KEPT).startsWith(reject(249), reject(248));
    }

    @Test
    void tellsAFloodOfRejectsInFewSnapshots() {
        List<Integer> sizes = new ArrayList<>();
        live.rejects().subscribe(rejects -> sizes.add(rejects.size()));
        for (int i = 0; i < 1000; i++) {
            live.report(reject(i));
            timer.advance(Duration.ofMillis(1));
        }

        assertThat(sizes).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void savesAnAttachmentToAFile(@TempDir Path dir) throws Exception {
        archive.attachment = "minidump";
        Path target = dir.resolve("crash.dmp");

        live.save("Save crash.dmp", attachment(), target).result().join();

        assertThat(target).content(StandardCharsets.UTF_8).isEqualTo("minidump");
        assertThat(Files.list(dir)).hasSize(1);
    }

    @Test
    void saysWhyAnAttachmentCouldNotBeSaved(@TempDir Path dir) {
        var job = live.save("Save crash.dmp", attachment(), dir.resolve("missing/crash.dmp"));

        assertThat(job.state().current().phase()).isEqualTo(JobState.Phase.FAILED);
        assertThat(live.jobs().shown().current()).hasSize(1);
    }

    @Test
    void givesTheFirstBytesOfAnAttachment() {
        archive.attachment = "minidump";
        var head = live.head(attachment(), 4);
        timer.settle();

        assertThat(head.join()).asString(StandardCharsets.UTF_8).isEqualTo("mini");
    }

    @Test
    void endsItsQuestionsWhenClosed() {
        live.close();

        assertThat(archive.listeners()).isZero();
    }

    private static AttachmentInfo attachment() {
        return new AttachmentInfo(1, "0".repeat(32), "crash.dmp", "event.minidump", null, 8);
    }
}
