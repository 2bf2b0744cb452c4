package dev.faultline.event.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What a runtime says of itself in one line, taken apart into name and version where the sender did not: `Mono 5.11.0
/// (HEAD/e2385dca346)`, `.NET Core 3.1.3`. Source: Relay, normalisation of contexts.
final class RuntimeDescription {
    private static final Pattern DOTNET =
            Pattern.compile("(?<name>.*) (?<version>\\d+\\.\\d+(?:\\.\\d+){0,2}).*", Pattern.UNIX_LINES);

    private RuntimeDescription() {}

    /// Fills a `runtime` context that has neither name nor version, and names the release of a .NET Framework.
    static void apply(ObjectNode runtime) {
        String text = runtime.path("raw_description").asString("");
        boolean nameless = isEmpty(runtime, "name") && isEmpty(runtime, "version");
        if (nameless && !text.isEmpty() && text.length() <= 1000) {
            Matcher dotnet = DOTNET.matcher(text);
            if (dotnet.matches()) {
                runtime.put("name", dotnet.group("name")).put("version", dotnet.group("version"));
            }
        }
        if (runtime.path("name").asString("").startsWith(".NET Framework")) {
            String release = framework(runtime.path("build").asString(""));
            if (release != null) {
                runtime.put("version", release);
            }
        }
    }

    private static boolean isEmpty(ObjectNode runtime, String field) {
        return !runtime.hasNonNull(field) || runtime.path(field).asString("x").isEmpty();
    }

    /// The release by its key in the registry, which SDKs send as the build: what the framework says of itself differs
    /// from system to system. Source: Microsoft, "Determine which .NET Framework versions are installed".
    private static @Nullable String framework(String build) {
        return switch (build) {
            case "378389" -> "4.5";
            case "378675", "378758" -> "4.5.1";
            case "379893" -> "4.5.2";
            case "393295", "393297" -> "4.6";
            case "394254", "394271" -> "4.6.1";
            case "394802", "394806" -> "4.6.2";
            case "460798", "460805" -> "4.7";
            case "461308", "461310" -> "4.7.1";
            case "461808", "461814" -> "4.7.2";
            case "528040", "528049", "528209", "528372", "528449" -> "4.8";
            case "533320", "533325" -> "4.8.1";
            default -> null;
        };
    }
}
