package dev.faultline.app.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds the home, the one folder that holds everything. In this order: what the user says, `FAULTLINE_HOME`, the
/// folder `home` beside an installation that holds a file named `portable`, and where the operating system keeps the
/// data of programs (XDG Base Directory Specification; Apple File System Programming Guide; Windows known folders).
///
/// @param environment environment variables; null for one that is not set
/// @param properties system properties; null for one that is not set
public record HomePlace(UnaryOperator<@Nullable String> environment, UnaryOperator<@Nullable String> properties) {

    /// The system property in which the start script names the installation's folder.
    public static final String INSTALLATION = "faultline.installation";

    /// Where in a home lies what was read of symbol files.
    public static final String SYMBOL_CACHES = "caches/symbols";

    /// The place as this process sees it.
    public static HomePlace ofThisProcess() {
        return new HomePlace(System::getenv, System::getProperty);
    }

    /// The home's absolute path; it need not be there yet.
    ///
    /// @param asked what the user says; null for nothing
    public Path find(@Nullable Path asked) {
        if (asked != null) {
            return asked.toAbsolutePath().normalize();
        }
        String named = environment.apply("FAULTLINE_HOME");
        if (set(named)) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        String installation = properties.apply(INSTALLATION);
        if (set(installation) && Files.exists(Path.of(installation, "portable"))) {
            return Path.of(installation, "home").toAbsolutePath();
        }
        return usual().toAbsolutePath();
    }

    private Path usual() {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        Path user = Path.of(String.valueOf(properties.apply("user.home")));
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support/Faultline");
        }
        if (system.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            return (set(local) ? Path.of(local) : user.resolve("AppData/Local")).resolve("Faultline");
        }
        String data = environment.apply("XDG_DATA_HOME");
        // The specification says that a relative path is to be ignored.
        boolean usable = set(data) && Path.of(data).isAbsolute();
        return (usable ? Path.of(data) : user.resolve(".local/share")).resolve("faultline");
    }

    @org.jspecify.annotations.NullUnmarked
    private static boolean set(String value) {
        return value != null && !value.isBlank();
    }
}
