package dev.faultline.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    record Listening(int port, String address) {}

    private static final Listening DEFAULTS = new Listening(8969, "127.0.0.1");

    @TempDir
    Path home;

    private Listening read() {
        try (SettingsFile settings = SettingsFile.open(home)) {
            return settings.section("collector", DEFAULTS);
        }
    }

    private void write(String json) throws Exception {
        Files.writeString(home.resolve("settings.json"), json);
    }

    @Test
    void givesDefaultsWithoutAFile() {
        assertThat(read()).isEqualTo(DEFAULTS);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void fillsUpWhatTheFileDoesNotSay() throws Exception {
        write("{\"collector\":{\"port\":9000}}");

        assertThat(read()).isEqualTo(new Listening(9000, "127.0.0.1"));
    }

    @Test
    void keepsWhatWasPut() {
        try (SettingsFile settings = SettingsFile.open(home)) {
            settings.put("collector", new Listening(1, "a"));
            settings.put("collector", new Listening(2, "b"));
        }
        assertThat(read()).isEqualTo(new Listening(2, "b"));
    }

    @Test
    void keepsKeysItDoesNotKnow() throws Exception {
        write("{\"future\":[1],\"collector\":{\"port\":9000,\"later\":true}}");
        try (SettingsFile settings = SettingsFile.open(home)) {
            settings.put("collector", DEFAULTS);
        }
        assertThat(Files.readString(home.resolve("settings.json"))).contains("\"future\"", "\"later\" : true");
    }

    @Test
    void usesDefaultsForASectionThatDoesNotFit() throws Exception {
        write("{\"collector\":{\"port\":\"many\"}}");

        assertThat(read()).isEqualTo(DEFAULTS);
    }

    @Test
    void setsADamagedFileAside() throws Exception {
        write("{\"collector\":");

        assertThat(read()).isEqualTo(DEFAULTS);
        assertThat(home.resolve("settings.json.damaged")).hasContent("{\"collector\":");
    }

    @Test
    void goesOnWhereTheFileCannotBeWritten() throws Exception {
        try (SettingsFile settings = SettingsFile.open(home.resolve("missing"))) {
            settings.put("collector", new Listening(1, "a"));

            assertThat(settings.section("collector", DEFAULTS).port()).isEqualTo(1);
        }
    }
}
