package dev.faultline.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds out whether there can be a window, before JavaFX is loaded and fails in words that help nobody.
///
/// @param system name of the operating system
/// @param environment environment variables; null for one that is not set
/// @param library whether a shared library can be loaded
record DisplayCheck(String system, UnaryOperator<@Nullable String> environment, Predicate<String> library) {

    static DisplayCheck ofThisProcess() {
        return new DisplayCheck(System.getProperty("os.name", ""), System::getenv, DisplayCheck::loads);
    }

    /// Why there can be no window and what would give one, in one line; null when there can be one.
    @Nullable
    String problem() {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux") || headlessPlatform()) {
            return null;
        }
        if (unset("DISPLAY") && unset("WAYLAND_DISPLAY")) {
            return "no display, so no window: collecting without one; start it in a desktop session,"
                    + " or with ssh -X, for the window";
        }
        if (!library.test("libgtk-3.so.0")) {
            return "GTK 3 is missing, so no window: collecting without one; for the window, install it"
                    + " (Debian, Ubuntu: apt install libgtk-3-0; Fedora: dnf install gtk3)";
        }
        return null;
    }

    private boolean headlessPlatform() {
        return "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }

    private boolean unset(String variable) {
        String value = environment.apply(variable);
        return value == null || value.isBlank();
    }

    @SuppressWarnings("restricted") // The library is only looked for: none of its code is called.
    private static boolean loads(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(name, arena) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
