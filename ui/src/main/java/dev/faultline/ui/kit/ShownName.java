package dev.faultline.ui.kit;

import java.nio.file.Path;

/// Names as they are drawn. A name such as that of a release has parts in a fixed order, `shop@3.0.1`, whatever script
/// each is written in; by the rules for prose (Unicode Standard Annex 9) what follows letters that run from right to
/// left would be drawn before them. Left-to-right marks after such letters keep the order. The isolates that Unicode
/// recommends instead are drawn as boxes by JavaFX 26. What is copied or searched for is the name without marks.
public final class ShownName {
    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final int LONGEST = 48;

    private ShownName() {}

    /// The name with its parts in their order, also where it stands within other words.
    public static String of(String name) {
        if (Bidirectional.wraps(name)) {
            return name;
        }
        StringBuilder shown = new StringBuilder().append(LEFT_TO_RIGHT);
        for (int at = 0; at < name.length(); at++) {
            shown.append(name.charAt(at));
            if (runsLeft(name.charAt(at)) && !goesOn(name, at + 1)) {
                shown.append(LEFT_TO_RIGHT);
            }
        }
        return shown.toString();
    }

    /// The same in so few letters that a menu is no wider than a window; its beginning and its end tell it from others.
    public static String brief(String name) {
        return brief(name, LONGEST);
    }

    /// The same in so many letters at most, besides the ellipsis.
    public static String brief(String name, int letters) {
        int each = letters / 2;
        return of(
                name.length() <= letters
                        ? name
                        : CleanCut.join(name.substring(0, each), name.substring(name.length() - each)));
    }

    /// The name of a file, without where it lies.
    public static String of(Path file) {
        return brief(String.valueOf(file.getFileName()));
    }

    /// Whether words that run to the left go on, perhaps after spaces. Prose has a space beside what parts words, as in
    /// `disk: full`; the parts of a name have none.
    private static boolean goesOn(String name, int from) {
        int at = from;
        boolean spaced = false;
        boolean parted = false;
        while (at < name.length() && isBetween(name.charAt(at))) {
            spaced |= Character.isSpaceChar(name.charAt(at));
            parted |= !Character.isSpaceChar(name.charAt(at)) && !isMark(name.charAt(at));
            at++;
        }
        return at < name.length() && runsLeft(name.charAt(at)) && (spaced || !parted);
    }

    private static boolean isBetween(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private static boolean isMark(char c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_NONSPACING_MARK;
    }

    private static boolean runsLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
