package dev.faultline.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.search.Comparison;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a bundle says of its events without their payloads.
class BundleIndexTest {
    private static final int DAMAGES = 400;

    @TempDir
    Path folder;

    private BundleFile file;

    @BeforeEach
    void write() throws IOException {
        file = BundleFile.indexed(folder.resolve("acme.faultline"));
    }

    private BundleIndex index() throws IOException {
        try (BundleReader reader = BundleReader.open(file.path(), BundleLimits.DEFAULT)) {
            return reader.index();
        }
    }

    private List<ActivityEntry> trail() throws IOException {
        try (BundleReader reader = BundleReader.open(file.path(), BundleLimits.DEFAULT)) {
            return reader.trail(reader.index().issues(List.of(1L)).getFirst());
        }
    }

    @Test
    void keepsWhatWasDecidedAndSaid() throws IOException {
        assertThat(trail()).isEqualTo(BundleFile.TRAIL);
    }

    @Test
    void readsTrailsOfFormatTwoByShortId() throws IOException {
        file.change(entries -> entries.put("notes/SHOP-1.json", entries.remove("notes/1.json")));

        assertThat(trail()).isEqualTo(BundleFile.TRAIL);
    }

    @Test
    void saysWhichTrailCannotBeRead() throws IOException {
        file.change(entries -> entries.put("notes/1.json", "[{".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(this::trail).isInstanceOf(BundleException.class).hasMessageContaining("notes/1.json");
    }

    @Test
    void knowsHowItsReleasesDid() throws IOException {
        ReleaseFigures figures = index().releases().figures("shop").getFirst();

        assertThat(figures.health()).isEqualTo(BundleFile.HEALTH);
        assertThat(figures.adoption()).hasValue(0.4);
        assertThat(figures.events()).as("those of the bundle").isEqualTo(1);
    }

    @Test
    void countsSessionsByTheHour() throws IOException {
        Instant day = Instant.parse("2026-11-22T00:00:00Z");

        assertThat(index().releases().counts("shop", day, 24, 2))
                .contains(new ReleaseCounts("shop@1.0.0", 0, 1, 30, 2), new ReleaseCounts("", 0, 1, 70, 3));
    }

    @Test
    void knowsNothingOfHealthInFormatTwo() throws IOException {
        file.change(entries -> entries.remove("index/health.json"));

        assertThat(index().releases().figures("shop").getFirst().health().total())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index/issues.json", "index/events.json", "index/health.json", "notes/1.json"})
    void failsClearlyForAnyDamageBehindARightHash(String name) throws IOException {
        byte[] whole = file.entries().get(name);
        Random random = new Random(name.hashCode());
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = i % 2 == 0 ? Damage.bytes(whole, random) : Damage.values(whole, random);
            file.change(entries -> entries.put(name, damaged));
            try {
                use(index());
                trail();
            } catch (IOException e) {
                assertThat(e).as(new String(damaged, StandardCharsets.UTF_8)).isInstanceOf(BundleException.class);
            }
        }
    }

    /// Asks everything that screens ask.
    private static void use(BundleIndex index) {
        Query all = new Query.And(List.of());
        for (IssueSort sort : IssueSort.values()) {
            index.issues(all, sort, null, 10);
        }
        index.ids(new Query.Temporal(new Key.Field(MainField.LAST_SEEN), Comparison.LESS, Instant.EPOCH));
        index.ids(new Query.Text("seat"));
        index.facets().of(all, 8);
        for (String project : index.projects()) {
            index.releases().figures(project);
            index.releases().counts(project, BundleFile.NOW, 1, 24);
            index.releases().events(project, "shop@1.0.0");
        }
        index.releases().trends(List.of(1L), BundleFile.NOW, 1, 24);
    }
}
