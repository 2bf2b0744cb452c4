package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import java.util.Locale;

/// The language of a source line, as far as colouring needs it.
enum SourceLanguage {
    JAVA,
    KOTLIN,
    C,
    CSHARP,
    JAVASCRIPT,
    PYTHON,
    RUBY,
    GO,
    RUST,
    SWIFT,
    PHP,
    PLAIN;

    /// By the ending of the file, else by the platform.
    static SourceLanguage of(Frame frame, String eventPlatform) {
        String file = frame.filename() != null ? frame.filename() : frame.absPath();
        SourceLanguage byFile = file == null ? PLAIN : ofFile(file);
        if (byFile != PLAIN) {
            return byFile;
        }
        return ofPlatform(frame.platform() != null ? frame.platform() : eventPlatform);
    }

    private static SourceLanguage ofFile(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "java", "groovy", "scala" -> JAVA;
            case "kt", "kts" -> KOTLIN;
            case "c", "h", "cc", "cpp", "cxx", "hpp", "hh", "m", "mm" -> C;
            case "cs" -> CSHARP;
            case "js", "mjs", "cjs", "jsx", "ts", "tsx", "vue", "svelte" -> JAVASCRIPT;
            case "py", "pyx" -> PYTHON;
            case "rb", "erb", "rake" -> RUBY;
            case "go" -> GO;
            case "rs" -> RUST;
            case "swift" -> SWIFT;
            case "php" -> PHP;
            default -> PLAIN;
        };
    }

    private static SourceLanguage ofPlatform(String platform) {
        return switch (platform) {
            case "java", "groovy" -> JAVA;
            case "native", "c", "objc", "cocoa" -> C;
            case "csharp" -> CSHARP;
            case "javascript", "node" -> JAVASCRIPT;
            case "python" -> PYTHON;
            case "ruby" -> RUBY;
            case "go" -> GO;
            case "php" -> PHP;
            default -> PLAIN;
        };
    }
}
