package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {
    private static String problem(String system, Map<String, String> environment, boolean gtk) {
        return new DisplayCheck(system, environment::get, library -> gtk).problem();
    }

    @Test
    void saysWhatWouldGiveAWindowWhereThereIsNoDisplay() {
        assertThat(problem("Linux", Map.of(), true)).contains("no display", "desktop session");
    }

    @Test
    void namesThePackagesOfGtk() {
        assertThat(problem("Linux", Map.of("DISPLAY", ":0"), false))
                .contains("apt install libgtk-3-0", "dnf install gtk3");
    }

    @Test
    void findsNothingWrongWithADisplayAndGtk() {
        assertThat(problem("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), true))
                .isNull();
    }

    @Test
    void leavesOtherSystemsAlone() {
        assertThat(problem("Windows 11", Map.of(), false)).isNull();
        assertThat(problem("Mac OS X", Map.of(), false)).isNull();
    }

    @Test
    void canTellALibraryThatIsMissing() {
        assertThat(DisplayCheck.ofThisProcess().library().test("libno-such-library.so.9"))
                .isFalse();
    }
}
