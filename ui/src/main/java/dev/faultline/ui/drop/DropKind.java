package dev.faultline.ui.drop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is, as far as its name tells.
public enum DropKind {
    /// Looked at, or imported with all it holds.
    BUNDLE(".faultline"),
    /// Imported: envelopes and events.
    EVENTS(".envelope .json .json.gz .envelope.gz"),
    /// Debug information, or a folder that may hold some.
    SYMBOLS(".sym .pdb .debug .dbg .dsym .so .dylib .dll .exe .elf .o .wasm"),
    /// Refused.
    UNKNOWN("");

    private static final Pattern BLANK = Pattern.compile(" ");

    private final String endings;

    DropKind(String endings) {
        this.endings = endings;
    }

    /// What a file is.
    public static DropKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (DropKind kind : values()) {
            if (kind != UNKNOWN && BLANK.splitAsStream(kind.endings).anyMatch(name::endsWith)) {
                return kind;
            }
        }
        boolean library = name.contains(".so.");
        return library || Files.isDirectory(file) ? SYMBOLS : UNKNOWN;
    }

    /// The word in texts.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
