package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
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
            file = file.ignored(Why.MODULE_FIRST);
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
        return lowQuality() ? frame.ignored(Why.POOR_SCRIPT_FRAME) : frame;
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
            return file.ignored(Why.FILE_IS_PAGE);
        }
        if (name.equals("<anonymous>")) {
            return file.ignored(Why.FILE_ANONYMOUS);
        }
        if (name.equals("[native code]")) {
            return file.ignored(Why.FILE_NATIVE);
        }
        if (key.platform().equals("java")) {
            return replaced(file, name, JavaNames.file(name), Why.FILE_CLEANED);
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
            return isPath ? plain.ignored(Why.MODULE_BAD) : plain;
        }
        return key.platform().equals("java") ? javaModule(module, plain) : plain;
    }

    private static Component javaModule(String module, Component plain) {
        Component component = plain;
        if (module.contains("$$Lambda$")) {
            component = component.ignored(Why.MODULE_LAMBDA);
        }
        for (String accessor :
                new String[] {"sun.reflect.GeneratedMethodAccessor", "jdk.internal.reflect.GeneratedMethodAccessor"}) {
            if (module.startsWith(accessor)) {
                return new Component("module", true, Why.MODULE_REFLECTION.reason(), List.of(accessor), List.of());
            }
        }
        String cleaned = JavaNames.module(module);
        return replaced(component, module, cleaned, Why.MODULE_GENERATED);
    }

    /// A replaced value counts, also where the first one did not: so the reference has it.
    private static Component replaced(Component component, String before, String after, Why why) {
        return before.equals(after)
                ? component
                : new Component(component.id(), true, why.reason(), List.of(after), List.of());
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
            case "java" -> name.startsWith("lambda$") ? plain.ignored(Why.FUNCTION_LAMBDA) : plain;
            default ->
                switch (key.family()) {
                    case NATIVE ->
                        name.equals("<redacted>") || name.equals("<unknown>")
                                ? plain.ignored(Why.FUNCTION_UNKNOWN)
                                : plain;
                    case JAVASCRIPT -> scriptFunction(plain, name, lineCounts);
                    case OTHER -> plain;
                };
        };
    }

    private static Component rubyFunction(Component plain, String name) {
        return name.startsWith("block ")
                ? replaced(plain, name, "block", Why.FUNCTION_BLOCK)
                : replaced(plain, name, ERB_SUFFIX.matcher(name).replaceFirst(""), Why.FUNCTION_TEMPLATE);
    }

    private static Component phpFunction(Component plain, String name) {
        Component component = plain;
        if (name.startsWith("[Anonymous") || name.startsWith("class@anonymous\0")) {
            component = component.ignored(Why.FUNCTION_ANONYMOUS);
        }
        if (name.startsWith("class@anonymous")) {
            int method = name.lastIndexOf("::");
            return replaced(component, name, method < 0 ? name : name.substring(method + 2), Why.FUNCTION_OF_ANONYMOUS);
        }
        return component;
    }

    private Component scriptFunction(Component plain, String name, boolean lineCounts) {
        Component component = replaced(plain, name, lastSegment(name), Why.FUNCTION_TRIMMED);
        if (key.sourceMap() && lineCounts) {
            component = component.ignored(Why.FUNCTION_MAPPED);
        }
        String raw = rawFunction == null ? function : rawFunction;
        String last = raw == null ? "" : lastSegment(raw);
        if (last.isEmpty()) {
            return component.ignored((Reason) null);
        }
        return unknownToScripts(last) ? component.ignored(Why.FUNCTION_NAMELESS) : component;
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
            return component.ignored(Why.LINE_TOO_LONG);
        }
        boolean nameless = key.family() == Family.JAVASCRIPT && function == null;
        return nameless && Urls.isAddress(key.absPath()) ? component.ignored(Why.LINE_OF_PAGE) : component;
    }
}
