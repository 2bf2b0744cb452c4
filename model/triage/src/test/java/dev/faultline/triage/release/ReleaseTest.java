package dev.faultline.triage.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

    private static Version version(String text) {
        Version version = Version.parse(text);
        assertThat(version).as(text).isNotNull();
        return version;
    }

    @Test
    void splitsThePackageFromTheVersion() {
        Release release = Release.parse("@acme/shop@2.4.1-rc.1+77");
        assertThat(release.packageName()).isEqualTo("@acme/shop");
        assertThat(release.versionText()).isEqualTo("2.4.1-rc.1+77");
        assertThat(release.description()).isEqualTo("2.4.1-rc.1 (77)");
    }

    @Test
    void understandsABareVersion() {
        Release release = Release.parse("1.4.0");
        assertThat(release.packageName()).isNull();
        assertThat(release.version()).isEqualTo(version("1.4.0"));
    }

    @Test
    void aCommitHashIsNoVersion() {
        Release release = Release.parse("shop@0123456789abcdef0123456789abcdef01234567");
        assertThat(release.version()).isNull();
        assertThat(release.description()).isEqualTo("0123456789ab");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,1.0.1",
        "1.9,1.10",
        "1.0-beta,1.0",
        "1.0-alpha,1.0-beta",
        "1.0+9,1.0+10",
        "1.0,1.0+1",
        "1.0a1,1.0",
        "1.2.3.4,1.2.3.5",
        "99999999999999999998,99999999999999999999"
    })
    void theLeftVersionComesFirst(String left, String right) {
        assertThat(version(left)).isLessThan(version(right));
        assertThat(version(right)).isGreaterThan(version(left));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a1", "v1.0", "1..2", "", "1.2.3.4.5", "1.0-01", "1.0+", "latest"})
    void isNoVersion(String text) {
        assertThat(Version.parse(text)).isNull();
    }

    @Test
    void missingNumbersCountAsZero() {
        assertThat(version("1.0")).isEqualByComparingTo(version("1"));
    }

    @Test
    void longGarbageIsJudgedAtOnce() {
        assertThat(Version.parse("1-" + "0a".repeat(1_000_000))).isNull();
        assertThat(Version.parse("1.0-" + "1".repeat(200) + "!")).isNull();
    }

    private static KnownRelease known(String name, int day) {
        return new KnownRelease(Release.parse(name), Instant.EPOCH.plusSeconds(86_400L * day));
    }

    @Test
    void ordersByVersionWhereTheProjectNumbersItsReleases() {
        List<KnownRelease> releases =
                new ArrayList<>(List.of(known("a@1.10", 1), known("a@1.9", 2), known("a@2.0", 0)));
        releases.sort(ReleaseOrder.of(releases));
        assertThat(releases).extracting(r -> r.release().raw()).containsExactly("a@1.9", "a@1.10", "a@2.0");
    }

    @Test
    void ordersByTimeWhereReleasesAreHashes() {
        List<KnownRelease> releases = new ArrayList<>(List.of(known("bbbbbbbbbbbb", 1), known("aaaaaaaaaaaa", 2)));
        releases.sort(ReleaseOrder.of(releases));
        assertThat(releases).extracting(r -> r.release().raw()).containsExactly("bbbbbbbbbbbb", "aaaaaaaaaaaa");
    }

    @Test
    void oneNumberedReleaseAmongManyHashesDoesNotTurnTheOrder() {
        List<KnownRelease> releases = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(day -> known("%012x".formatted(day + 0xa00000), day))
                .toList());
        releases.add(known("999.9.9", 20));
        assertThat(ReleaseOrder.of(releases).byVersion()).isFalse();
    }

    @Test
    void withoutSessionsTheCrashFreeRateIsUnknown() {
        assertThat(new Health(0, 0, 0, 0, 0, 0, 0).crashFreeSessions()).isEmpty();
    }

    @Test
    void crashesOfUnannouncedSessionsKeepTheRateAtZero() {
        assertThat(new Health(2, 3, 0, 0, 3, 1, 1).crashFreeSessions()).hasValue(0.0);
    }
}
