package dev.faultline.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomePlaceTest {
    private static Path find(Map<String, String> environment, Map<String, String> properties) {
        return new HomePlace(environment::get, properties::get).find(null);
    }

    private static Map<String, String> on(String system) {
        return Map.of("os.name", system, "user.home", "/home/ana");
    }

    @Test
    void takesWhatTheUserSaysFirst() {
        HomePlace place = new HomePlace(Map.of("FAULTLINE_HOME", "/b")::get, on("Linux")::get);

        assertThat(place.find(Path.of("/a/../c"))).isEqualTo(Path.of("/c"));
    }

    @Test
    void takesTheVariableNext() {
        assertThat(find(Map.of("FAULTLINE_HOME", "/b", "XDG_DATA_HOME", "/x"), on("Linux")))
                .isEqualTo(Path.of("/b"));
    }

    @Test
    void staysBesideAPortableInstallation(@TempDir Path installation) throws Exception {
        Files.createFile(installation.resolve("portable"));

        assertThat(find(Map.of(), Map.of(HomePlace.INSTALLATION, installation.toString())))
                .isEqualTo(installation.resolve("home"));
    }

    @Test
    void usesTheDataFolderOfTheXdgSpecification() {
        assertThat(find(Map.of("XDG_DATA_HOME", "/x"), on("Linux"))).isEqualTo(Path.of("/x/faultline"));
        assertThat(find(Map.of("XDG_DATA_HOME", "x"), on("Linux")))
                .isEqualTo(Path.of("/home/ana/.local/share/faultline"));
    }

    @Test
    void usesTheApplicationSupportFolderOfMacOs() {
        assertThat(find(Map.of(), on("Mac OS X")))
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Faultline"));
    }

    @Test
    void usesTheLocalDataFolderOfWindows() {
        assertThat(find(Map.of("LOCALAPPDATA", "/local"), on("Windows 11"))).isEqualTo(Path.of("/local/Faultline"));
    }
}
