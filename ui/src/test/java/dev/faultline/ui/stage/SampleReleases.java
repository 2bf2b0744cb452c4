package dev.faultline.ui.stage;

import dev.faultline.ui.stage.MemoryReleases.Sample;
import java.time.Duration;

/// Releases for pictures and tests.
public final class SampleReleases {
    private SampleReleases() {}

    /// A few releases of a desktop program, the newest with few sessions. Their events are those of its issues.
    public static void normal(MemoryHome home) {
        home.putAll(SampleIssues.normal());
        home.releases()
                .add("notepad", new Sample("notepad@1.4.1", 0, 260, 0.02, 9, 0))
                .add("notepad", new Sample("notepad@1.4.0", 3, 900, 0.028, 404, 2))
                .add("notepad", new Sample("notepad@1.3.9", 21, 1400, 0.006, 126, 2))
                .add("notepad", new Sample("notepad@1.3.8", 40, 800, 0.0015, 17, 2))
                .add("notepad", new Sample("notepad@1.3.8-rc.1", 44, 8, 0.03, 3, 0))
                .add("notepad", new Sample("notepad@1.2.0", 80, 0, 0, 5, 1))
                .add("sync", new Sample("sync@0.9.14", 12, 0, 0, 61, 2));
        home.releases().regressed(2, "SIGSEGV: invalid read of 0x18", Duration.ofHours(50));
        home.releases().compared(1, 0, 303);
        home.releases().compared(9, 0, 18);
        home.releases().compared(2, 40, 80);
        home.releases().compared(12, 74, 2);
        home.releases().compared(3, 10, 1);
        home.releases().compared(11, 2, 0);
    }

    /// Two hundred releases with names of any length and direction.
    public static void crowd(MemoryHome home) {
        home.putAll(SampleIssues.crowd());
        for (int i = 0; i < 200; i++) {
            home.releases()
                    .add("shop", new Sample("shop@2." + i + ".0", 200 - i, 40L * i, 0.001 * (i % 60), 700L * i, i % 9));
        }
        String name = "com.example.a.very.long.package.name.that.nobody.reads".repeat(4);
        home.releases()
                .add("shop", new Sample(name + "@3.0.0-beta.1+5a3f0c91b7de", 1, 700, 0.01, 9000, 3))
                .add("shop", new Sample("متجر@3.0.1", 0, 800, 0.004, 1_250_000, 1234));
    }

    /// A few releases whose names are far too long, without a version, a mere hash, and from right to left.
    public static void odd(MemoryHome home) {
        home.putAll(SampleIssues.odd());
        String name = "com.example.a.very.long.package.name.that.nobody.reads"
                .repeat(6)
                .substring(0, 300);
        home.releases()
                .add(name, new Sample(name, 0, 260, 0.02, 31, 1))
                .add(name, new Sample(name + "@3.0.0-beta.1+5a3f0c91b7de", 1, 700, 0.01, 9000, 3))
                .add(name, new Sample("متجر@3.0.1", 2, 800, 0.004, 1_250_000, 1234))
                .add(name, new Sample("متجر", 3, 500, 0.004, 40, 4))
                .add(name, new Sample("חנות/אפליקציה@2.0.0-rc.1", 4, 300, 0.01, 70, 2))
                .add(name, new Sample("5a3f0c91b7de5a3f0c91b7de5a3f0c91b7de5a3f", 5, 90, 0.2, 12, 1));
        home.releases().compared(1, 40, 260);
        home.releases().compared(2, 0, 120);
        home.releases().compared(3, 80, 0);
        home.releases().compared(6, 0, 2);
    }

    /// Events only: no sessions were ever sent.
    public static void withoutSessions(MemoryHome home) {
        home.putAll(SampleIssues.normal());
        home.releases()
                .add("notepad", new Sample("notepad@1.4.0", 3, 0, 0, 413, 2))
                .add("notepad", new Sample("notepad@1.3.9", 21, 0, 0, 126, 2));
    }
}
