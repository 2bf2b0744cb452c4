package dev.faultline.ui.kit;

import dev.faultline.ui.text.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What stands on the keys of the user's keyboard; JavaFX knows only the English words.
public final class KeyWords {
    private static final Pattern BETWEEN = Pattern.compile("(?<=.)\\+(?=.)");

    private KeyWords() {}

    /// The keys as the language has them, such as `Ctrl+S`, `Strg+S`.
    public static String of(KeyCombination keys, Texts texts) {
        return BETWEEN.splitAsStream(keys.getDisplayText())
                .map(key -> word(key, texts))
                .collect(Collectors.joining("+"));
    }

    private static String word(String key, Texts texts) {
        String word = "kit.key." + key.toLowerCase(Locale.ROOT);
        return texts.has(word) ? texts.get(word) : key;
    }

    /// The same keys with these words, for menus.
    static KeyCombination worded(KeyCombination keys, Texts texts) {
        String words = of(keys, texts);
        return new KeyCombination() {
            @Override
            public boolean match(KeyEvent event) {
                return keys.match(event);
            }

            @Override
            public String getDisplayText() {
                return words;
            }
        };
    }
}
