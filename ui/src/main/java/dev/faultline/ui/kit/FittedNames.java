package dev.faultline.ui.kit;

import java.util.function.IntFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Words with names of others in them, each name cut in its middle where there is no room for all of it: names that
/// begin alike differ at their end. JavaFX thread only.
public final class FittedNames {
    private static final int LEAST = 8;

    private FittedNames() {}

    /// A name with as many letters as there is room for.
    public static String of(String name, double room, Font font) {
        return of(name.length(), letters -> ShownName.brief(name, letters), room, font);
    }

    /// Words with as many letters of each name as there is room for.
    ///
    /// @param longest letters of the longest name
    /// @param words the words, given how many letters a name may have
    public static String of(int longest, IntFunction<String> words, double room, Font font) {
        if (width(words.apply(longest), font) <= room) {
            return words.apply(longest);
        }
        int fits = LEAST;
        int over = longest;
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            if (width(words.apply(middle), font) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return words.apply(fits);
    }

    /// How wide words are drawn.
    public static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
