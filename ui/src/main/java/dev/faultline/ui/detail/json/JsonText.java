package dev.faultline.ui.detail.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An indented JSON text as lines. Immutable; making one of a few megabytes takes some hundred milliseconds, so it is
/// made off the JavaFX thread.
public final class JsonText {
    static final int LONGEST_SHOWN = 2_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(PrettyPrinter.DEFAULT_SEPARATORS
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("")))
            .build();

    private final String text;
    private final List<String> lines;

    private JsonText(String text) {
        this.text = text;
        this.lines = text.lines().toList();
    }

    /// The text of a value.
    public static JsonText of(JsonNode node) {
        return new JsonText(MAPPER.writeValueAsString(node));
    }

    /// The whole text, as it is copied.
    public String text() {
        return text;
    }

    /// The lines, whole.
    public List<String> lines() {
        return lines;
    }

    /// Indices of the lines that have the words, case ignored; none for no words.
    List<Integer> find(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; !wanted.isEmpty() && i < lines.size(); i++) {
            if (contains(lines.get(i), wanted)) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean contains(String line, String wanted) {
        char lower = wanted.charAt(0);
        char upper = Character.toUpperCase(lower);
        int last = line.length() - wanted.length();
        for (int i = 0; i <= last; i++) {
            char c = line.charAt(i);
            if ((c == lower || c == upper) && line.regionMatches(true, i, wanted, 0, wanted.length())) {
                return true;
            }
        }
        return false;
    }
}
