package dev.faultline.event.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// What an operating system says of itself in one line, taken apart into name, version, build and kernel where the
/// sender did not. The forms are those of .NET, Mono, Unity and Unreal Engine. Source: Relay, normalisation of
/// contexts.
final class OsDescription {
    private static final Pattern WINDOWS =
            line("(?:Microsoft )?Windows (?:NT )?(?<version>\\d+\\.\\d+\\.(?<build>\\d+)).*");
    private static final Pattern WINDOWS_OF_UNITY =
            line("Windows\\s+[\\d.]+\\s+\\((?<version>\\d+\\.\\d+\\.(?<build>\\d+)).*");
    private static final Pattern MAC = line("Mac OS X (?<version>\\d+\\.\\d+(?:\\.\\d+)?)(?: \\((?<build>\\w+)\\))?");
    private static final Pattern ANDROID = line("Android (?:OS )?(?<version>\\d+(?:\\.\\d+){0,2}) / API-\\d+.*");
    private static final Pattern DISTRIBUTION = line("Linux (?<kernel>\\d+\\.\\d+(?:\\.\\d+(?:\\.[1-9]+)?)?)"
            + " (?<name>[a-zA-Z]+) (?<version>\\d+(?:\\.\\d+){0,2}).*");
    private static final Pattern PLAIN = line("(?<name>[a-zA-Z]+) (?<version>\\d+(?:\\.\\d+)*)");
    private static final Pattern UNAME = line("(?<name>[a-zA-Z]+) (?<kernel>\\d+\\.\\d+(?:\\.\\d+(?:\\.[1-9]+)?)?).*");

    /// Systems whose number behind the name is that of the kernel.
    private static final Set<String> KERNELS = Set.of("unix", "linux", "darwin");

    private OsDescription() {}

    private static Pattern line(String pattern) {
        return Pattern.compile(pattern, Pattern.UNIX_LINES);
    }

    /// Fills an `os` context that has neither name nor version.
    static void apply(ObjectNode os) {
        String text = os.path("raw_description").asString("");
        if (os.hasNonNull("name") || os.hasNonNull("version") || text.isEmpty() || text.length() > 1000) {
            return;
        }
        if (windows(os, WINDOWS.matcher(text)) || windows(os, WINDOWS_OF_UNITY.matcher(text))) {
            return;
        }
        Matcher mac = MAC.matcher(text);
        if (mac.matches()) {
            os.put("name", "macOS").put("version", mac.group("version"));
            if (mac.group("build") != null) {
                os.put("build", mac.group("build"));
            }
            return;
        }
        other(os, text);
    }

    private static boolean windows(ObjectNode os, Matcher windows) {
        if (!windows.matches()) {
            return false;
        }
        os.put("name", "Windows").put("version", WindowsVersion.of(windows.group("version"), windows.group("build")));
        if (os.path("build").asString("").isEmpty()) {
            os.put("build", windows.group("build"));
        }
        return true;
    }

    private static void other(ObjectNode os, String text) {
        Matcher android = ANDROID.matcher(text);
        Matcher distribution = DISTRIBUTION.matcher(text);
        Matcher plain = PLAIN.matcher(text);
        Matcher uname = UNAME.matcher(text);
        if (android.matches()) {
            os.put("name", "Android").put("version", android.group("version"));
        } else if (distribution.matches()) {
            os.put("name", distribution.group("name")).put("version", distribution.group("version"));
            os.put("kernel_version", distribution.group("kernel"));
        } else if (plain.matches() && !KERNELS.contains(plain.group("name").toLowerCase(Locale.ROOT))) {
            os.put("name", plain.group("name")).put("version", plain.group("version"));
        } else if (uname.matches()) {
            os.put("name", uname.group("name")).put("kernel_version", uname.group("kernel"));
        } else if (text.equals("Nintendo Switch")) {
            os.put("name", "Nintendo OS");
        }
    }
}
