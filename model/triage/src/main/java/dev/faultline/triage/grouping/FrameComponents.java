package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.text.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of a frame that are hashed: module, file name, function, source line, each with why it counts or not.
final class FrameComponents {
    private static final Pattern ERB_SUFFIX = Pattern.compile("__\\d{4,}_\\d{4,}$");
    private static final int LONGEST_LINE = 120;

    private final FrameKey key;
    private final @Nullable String function;
    private final @Nullable String rawFunction;

    /// @param function the trimmed name
    /// @param rawFunction the name as it was before, where they differ or the SDK sent both
    FrameComponents(FrameKey key, @Nullable String function, @Nullable String rawFunction) {
        this.key = key;
        this.function = empty(function) ? null : function;
        this.rawFunction = empty(rawFunction) ? null : rawFunction;
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    Component frame() {
        Component file = file();
        Component module = module();
        if (module.contributes() && file.contributes()) {
            file = file.ignored("module takes precedence");
        }
        List<Component> parts = new ArrayList<>(4);
        parts.add(module);
        parts.add(file);
        if (FrameKey.usesContext(key.platform())) {
            Component line = contextLine();
            parts.add(function(line.contributes()));
            parts.add(line);
        } else {
            parts.add(function(false));
        }
        Component frame = Component.node("frame", List.copyOf(parts));
        return lowQuality() ? frame.ignored("ignored low quality javascript frame") : frame;
    }

    private Component file() {
        if (key.filename() == null) {
            return Component.leaf("filename", null);
        }
        String name = key.filename();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .toLowerCase(java.util.Locale.ROOT);
        Component file = Component.leaf("filename", name);
        if (Urls.isPage(key.absPath())) {
            return file.ignored("ignored because frame points to a URL");
        }
        if (name.equals("<anonymous>")) {
            return file.ignored("anonymous filename discarded");
        }
        if (name.equals("[native code]")) {
            return file.ignored("native code indicated by filename");
        }
        if (key.platform().equals("java")) {
            return replaced(file, name, JavaNames.file(name), "cleaned javassist parts");
        }
        return file;
    }

    private Component module() {
        String module = key.module();
        Component plain = Component.leaf("module", module);
        if (module == null) {
            return plain;
        }
        if (key.platform().equals("javascript")) {
            boolean isPath = module.indexOf('/') >= 0
                    && key.absPath() != null
                    && key.absPath().endsWith(module);
            return isPath ? plain.ignored("ignored bad javascript module") : plain;
        }
        return key.platform().equals("java") ? javaModule(module, plain) : plain;
    }

    private static Component javaModule(String module, Component plain) {
        Component component = plain;
        if (module.contains("$$Lambda$")) {
            component = component.ignored("ignored java lambda");
        }
        for (String accessor :
                new String[] {"sun.reflect.GeneratedMethodAccessor", "jdk.internal.reflect.GeneratedMethodAccessor"}) {
            if (module.startsWith(accessor)) {
                return new Component("module", true, "removed reflection marker", List.of(accessor), List.of());
            }
        }
        String cleaned = JavaNames.module(module);
        return replaced(component, module, cleaned, "removed codegen marker");
    }

    /// A replaced value counts, also where the first one did not: so the reference has it.
    private static Component replaced(Component component, String before, String after, String hint) {
        return before.equals(after) ? component : new Component(component.id(), true, hint, List.of(after), List.of());
    }

    private Component function(boolean lineCounts) {
        String name = key.platform().equals("csharp")
                ? rawFunction == null ? function : rawFunction
                : function == null ? rawFunction : function;
        if (name == null) {
            return Component.leaf("function", null);
        }
        Component plain = Component.leaf("function", name);
        return switch (key.platform()) {
            case "ruby" -> rubyFunction(plain, name);
            case "php" -> phpFunction(plain, name);
            case "java" -> name.startsWith("lambda$") ? plain.ignored("ignored lambda function") : plain;
            default ->
                switch (key.family()) {
                    case NATIVE ->
                        name.equals("<redacted>") || name.equals("<unknown>")
                                ? plain.ignored("ignored unknown function")
                                : plain;
                    case JAVASCRIPT -> scriptFunction(plain, name, lineCounts);
                    case OTHER -> plain;
                };
        };
    }

    private static Component rubyFunction(Component plain, String name) {
        return name.startsWith("block ")
                ? replaced(plain, name, "block", "ruby block")
                : replaced(
                        plain,
                        name,
                        ERB_SUFFIX.matcher(name).replaceFirst(""),
                        "removed generated erb template suffix");
    }

    private static Component phpFunction(Component plain, String name) {
        Component component = plain;
        if (name.startsWith("[Anonymous") || name.startsWith("class@anonymous\0")) {
            component = component.ignored("ignored anonymous function");
        }
        if (name.startsWith("class@anonymous")) {
            int method = name.lastIndexOf("::");
            return replaced(component, name, method < 0 ? name : name.substring(method + 2), "anonymous class method");
        }
        return component;
    }

    private Component scriptFunction(Component plain, String name, boolean lineCounts) {
        Component component = replaced(plain, name, lastSegment(name), "trimmed javascript function");
        if (key.sourceMap() && lineCounts) {
            component = component.ignored("ignored because sourcemap used and context line available");
        }
        String raw = rawFunction == null ? function : rawFunction;
        String last = raw == null ? "" : lastSegment(raw);
        if (last.isEmpty()) {
            return component.ignored(null);
        }
        return unknownToScripts(last) ? component.ignored("ignored unknown function name") : component;
    }

    private static boolean unknownToScripts(String name) {
        return switch (name) {
            case "?", "<anonymous function>", "<anonymous>", "Anonymous function" -> true;
            default -> name.endsWith("/<");
        };
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private boolean lowQuality() {
        if (key.family() != Family.JAVASCRIPT) {
            return false;
        }
        String raw = rawFunction == null ? function : rawFunction;
        if (raw != null && lastSegment(raw).equals("eval")) {
            return true;
        }
        return switch (key.absPath()) {
            case "[native code]", "native code", "eval code", "<anonymous>" -> true;
            case null, default -> false;
        };
    }

    private Component contextLine() {
        String raw = key.contextLine() == null ? "" : key.contextLine();
        String line = Whitespace.collapse(raw);
        if (line.isEmpty()) {
            return Component.leaf("context-line", null);
        }
        Component component = Component.leaf("context-line", line);
        if (raw.codePointCount(0, raw.length()) > LONGEST_LINE) {
            return component.ignored("discarded because line too long");
        }
        boolean nameless = key.family() == Family.JAVASCRIPT && function == null;
        return nameless && Urls.isAddress(key.absPath())
                ? component.ignored("discarded because from URL origin and no function")
                : component;
    }
}
