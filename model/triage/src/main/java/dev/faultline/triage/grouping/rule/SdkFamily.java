package dev.faultline.triage.grouping.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of SDKs without framework and old spellings: `sentry-python.flask` is `sentry.python`.
final class SdkFamily {
    private static final String OTHER = "other";

    private static final Set<String> KNOWN =
            Set.of(("cocoa dart dotnet elixir go java kubernetes lua objc perl php python ruby rust swift"
                            + " javascript.angular javascript.browser javascript.capacitor javascript.cordova"
                            + " javascript.deno javascript.electron javascript.ember javascript.gatsby"
                            + " javascript.miniapp javascript.nextjs javascript.node"
                            + " javascript.node.experimental javascript.node.hapi javascript.raycast"
                            + " javascript.react javascript.react.native javascript.remix"
                            + " javascript.serverless javascript.sfcc javascript.svelte javascript.sveltekit"
                            + " javascript.vue native.android native.dotnet native.unity native.unreal")
                    .split(" "));

    private SdkFamily() {}

    static String of(@Nullable String name) {
        if (name == null || !name.startsWith("sentry")) {
            return OTHER;
        }
        String dotted = oldSpelling(name.replaceAll("[\\W_]+", "."));
        if (!dotted.startsWith("sentry.")) {
            return OTHER;
        }
        String[] parts = dotted.substring("sentry.".length()).split("\\.", -1);
        String family = switch (parts[0]) {
            case "javascript" -> dotted.substring("sentry.".length());
            case "native" -> parts.length > 1 ? "native." + parts[1] : "native";
            default -> parts[0];
        };
        return KNOWN.contains(family) ? "sentry." + family : OTHER;
    }

    private static String oldSpelling(String name) {
        return switch (name) {
            case "sentry.android" -> "sentry.native.android";
            case "sentry.cordova" -> "sentry.javascript.cordova";
            case "sentry.electron" -> "sentry.javascript.electron";
            case "sentry.javascript.angular.ivy" -> "sentry.javascript.angular";
            case "sentry.javascript.react.expo", "sentry.react" -> "sentry.javascript.react";
            case "sentry.javascript.react.native.expo" -> "sentry.javascript.react.native";
            case "sentry.laravel", "sentry.symfony" -> "sentry.php";
            case "sentry.unity" -> "sentry.native.unity";
            case "sentrydotnet" -> "sentry.dotnet";
            default -> name;
        };
    }
}
