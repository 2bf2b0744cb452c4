package dev.faultline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contrast of the colours that stand on each other, by the formula of WCAG 2.2 (relative luminance, contrast
/// ratio): 4.5 for text, 3 for graphics.
class ContrastTest {
    private static final Pattern TOKEN =
            Pattern.compile("(-(?:fl|color)-[\\w-]+):\\s*(#[0-9a-f]{6}|rgba?\\([^)]+\\));");

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default, 4.5",
        "-color-fg-muted, -color-bg-default, 4.5",
        "-color-fg-default, -fl-bg-rail, 4.5",
        "-color-fg-muted, -fl-bg-rail, 4.5",
        "-color-fg-muted, -fl-bg-raised, 4.5",
        "-color-fg-muted, -fl-bg-hover, 4.5",
        "-color-fg-muted, -fl-bg-selected, 4.5",
        "-color-fg-default, -fl-bg-selected, 4.5",
        "-color-fg-default, -fl-bg-code, 4.5",
        "-fl-fatal, -color-bg-default, 4.5",
        "-fl-error, -color-bg-default, 4.5",
        "-fl-warning, -color-bg-default, 4.5",
        "-fl-info, -color-bg-default, 4.5",
        "-fl-debug, -color-bg-default, 4.5",
        "-fl-fatal, -fl-bg-selected, 4.5",
        "-fl-error, -fl-bg-selected, 4.5",
        "-fl-warning, -fl-bg-selected, 4.5",
        "-fl-info, -fl-bg-selected, 4.5",
        "-fl-fatal, -fl-fatal-subtle, 4.5",
        "-fl-warning, -fl-warning-subtle, 4.5",
        "-fl-info, -fl-info-subtle, 4.5",
        "-fl-good, -fl-good-subtle, 4.5",
        "-fl-toast-fg, -fl-toast-bg, 4.5",
        "-fl-toast-accent, -fl-toast-bg, 4.5",
        "-fl-toast-bad, -fl-toast-bg, 4.5",
        "-color-accent-fg, -color-bg-default, 3",
        "-fl-good, -fl-bg-rail, 3"
    })
    void isReadableInBothThemes(String text, String ground, double least) throws IOException {
        for (String theme : new String[] {"light", "dark"}) {
            Map<String, Color> tokens = tokens(theme);
            assertThat(ratio(color(tokens, text), color(tokens, ground)))
                    .as(theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        read(tokens, "/atlantafx/base/theme/primer-" + theme + ".css");
        read(tokens, "/dev/faultline/ui/theme/tokens-" + theme + ".css");
        return tokens;
    }

    private static void read(Map<String, Color> tokens, String sheet) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(sheet)) {
            String css = new String(Objects.requireNonNull(in, sheet).readAllBytes(), StandardCharsets.UTF_8);
            Matcher token = TOKEN.matcher(css);
            while (token.find()) {
                tokens.put(token.group(1), Color.web(token.group(2)));
            }
        }
    }

    private static Color color(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static double ratio(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
