package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.store.HomeException;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path home;

    private void assertRefused(Path where, HomeException.Reason reason) {
        assertThatThrownBy(() -> Store.open(where, StoreSettings.DEFAULT))
                .isInstanceOfSatisfying(
                        HomeException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(where.toString());
    }

    @Test
    void refusesAHomeThatIsInUse() throws Exception {
        try (Store store = Store.open(home, StoreSettings.DEFAULT)) {
            assertThat(store.notices()).isEmpty();
            assertRefused(home, HomeException.Reason.IN_USE);
        }
    }

    @Test
    void refusesAHomeOfANewerFaultlineAndTouchesNothing() throws Exception {
        Files.writeString(home.resolve("faultline.json"), "{\"home\":99}");
        assertRefused(home, HomeException.Reason.NEWER);
        try (var files = Files.list(home)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesAnIndexOfANewerFaultline() throws Exception {
        Store.open(home, StoreSettings.DEFAULT).close();
        String url = "jdbc:h2:file:" + home.resolve("index/faultline").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "faultline", "");
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE meta SET val = '99' WHERE name = 'schema'");
        }
        assertRefused(home, HomeException.Reason.NEWER);
    }

    @Test
    void refusesANewerIndexWithoutOpeningIt() throws Exception {
        Files.writeString(home.resolve("faultline.json"), "{\"home\":1,\"index\":99}");
        Files.createDirectory(home.resolve("index"));
        assertRefused(home, HomeException.Reason.NEWER);
        assertThat(home.resolve("index")).isEmptyDirectory();
        assertThat(home.resolve("segments")).doesNotExist();
    }

    @Test
    void refusesAHomeThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(home.resolve("file"), "");
        assertRefused(file.resolve("home"), HomeException.Reason.NOT_WRITABLE);
    }

    @Test
    void goesOnWhenASegmentIsDamaged() throws Exception {
        try (Site site = new Site(home)) {
            site.sendEvent(0, "E");
            site.digested(); // the issue's own record now stands behind the first event, never in the middle
            for (int i = 1; i < 20; i++) {
                site.sendEvent(i, "E");
            }
        }
        Path segment = home.resolve("segments/0000000000000001.segment");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        try (Site site = new Site(home)) {
            site.intake.reindex();
            site.digested();
            assertThat(site.store.index().statistics().events()).isEqualTo(19);
            assertThat(site.store.notices()).isNotEmpty().allMatch(text -> text.contains("at byte"));
        }
    }
}
