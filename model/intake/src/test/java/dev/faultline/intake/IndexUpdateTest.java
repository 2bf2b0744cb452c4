package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Homes whose index an older Faultline made.
class IndexUpdateTest {
    private static final String SESSION =
            "{\"sid\":\"0af7651916cd43dd8448eb211c80319c\",\"did\":\"ada\",\"init\":true,\"started\":"
                    + "\"2026-11-22T11:59:00Z\",\"status\":\"crashed\",\"attrs\":{\"release\":\"shop@1.1\"}}";

    @TempDir
    Path home;

    private Map<String, List<String>> before;

    @BeforeEach
    void fill() throws Exception {
        try (Site site = new Site(home)) {
            site.sendEvent(1, "A", "\"release\":\"shop@1.0\",\"user\":{\"id\":\"ada\"},");
            site.sendEvent(2, "A", "\"release\":\"shop@1.1\",\"user\":{\"id\":\"bob\"},");
            site.sendEvent(3, "B", "\"release\":\"shop@1.1\",\"user\":{\"id\":\"ada\"},");
            site.send(Site.envelope(Site.item("session", SESSION)));
            site.digested();
        }
        before = Tables.of(home);
    }

    private void change(String... statements) throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("index/faultline").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "faultline", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Map<String, List<String>> opened() throws Exception {
        try (Site site = new Site(home)) {
            site.digested();
        }
        return Tables.of(home);
    }

    @Test
    void fillsAnIndexOfBeforeTheFirstStepAnewFromTheLog() throws Exception {
        change("DROP TABLE derived", "UPDATE meta SET val = '1' WHERE name = 'schema'");
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void countsUsersOfReleasesInAnIndexThatDidNot() throws Exception {
        change(
                "DROP TABLE release_users",
                "DROP TABLE session_users",
                "DROP TABLE session_totals",
                "ALTER TABLE releases DROP COLUMN users",
                "DROP TABLE native_events",
                "DROP TABLE native_modules",
                "DROP TABLE event_modules",
                "UPDATE meta SET val = '2' WHERE name = 'schema'");
        assertThat(opened()).isEqualTo(before);
    }

    @Test
    void makesRoomForModulesInAnIndexThatHadNone() throws Exception {
        change(
                "DROP TABLE native_events",
                "DROP TABLE native_modules",
                "DROP TABLE event_modules",
                "UPDATE meta SET val = '3' WHERE name = 'schema'");
        assertThat(opened()).isEqualTo(before);
    }
}
