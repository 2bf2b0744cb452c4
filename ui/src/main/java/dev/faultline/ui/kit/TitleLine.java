package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.regex.Pattern;

/// Titles of issues in one line.
public final class TitleLine {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 300;

    private TitleLine() {}

    /// The first line of a title, which may have many and hold anything; words that say so when it says nothing.
    public static String of(Texts texts, String title) {
        String line = first(title);
        return line.isEmpty() || line.equals(":") ? texts.get("kit.untitled") : line;
    }

    /// The first line of any text, at most 300 characters of it; control characters would show as boxes.
    public static String first(String text) {
        String raw = text.strip().lines().findFirst().orElse("");
        String line = CONTROL.matcher(raw).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
