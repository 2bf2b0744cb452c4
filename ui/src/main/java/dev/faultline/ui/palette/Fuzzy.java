package dev.faultline.ui.palette;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds letters in their order in a text, as in `rfi` for `Resolve Forever If`. What stands together and what begins
/// words counts more.
///
/// @param score the higher the better
/// @param places indices of the letters found
record Fuzzy(int score, List<Integer> places) {
    private static final int FOUND = 1;
    private static final int TOGETHER = 6;
    private static final int BEGINS_WORD = 8;
    private static final int WHOLE_FROM_BEGIN = 30;
    private static final int WHOLE = 3;

    /// How the letters stand in the text; null when they do not. Blanks between letters are ignored.
    static @Nullable Fuzzy of(String letters, String text) {
        String wanted = letters.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        String searched = text.toLowerCase(Locale.ROOT);
        if (searched.length() != text.length() || wanted.length() > searched.length()) {
            return wanted.isEmpty() ? new Fuzzy(0, List.of()) : null;
        }
        int whole = wanted.isEmpty() ? -1 : wordStart(searched, wanted);
        Fuzzy best = whole >= 0 ? together(whole, wanted.length(), text) : null;
        Fuzzy spread = spread(wanted, searched, text);
        return best != null && (spread == null || best.score >= spread.score) ? best : spread;
    }

    /// Where the letters stand as they are, at the begin of a word if there is such a place.
    private static int wordStart(String text, String letters) {
        int first = text.indexOf(letters);
        for (int at = first; at >= 0; at = text.indexOf(letters, at + 1)) {
            if (beginsWord(text, at)) {
                return at;
            }
        }
        return first;
    }

    private static Fuzzy together(int start, int length, String text) {
        int[] places = new int[length];
        for (int i = 0; i < length; i++) {
            places[i] = start + i;
        }
        return new Fuzzy(score(places, text) + (beginsWord(text, start) ? WHOLE_FROM_BEGIN : WHOLE), list(places));
    }

    private static @Nullable Fuzzy spread(String wanted, String searched, String text) {
        int[] places = new int[wanted.length()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            int word = nextWord(searched, text, wanted.charAt(i), at);
            int next = searched.indexOf(wanted.charAt(i), at);
            if (next < 0) {
                return null;
            }
            boolean goesOn = i > 0 && next == places[i - 1] + 1;
            boolean jump = !goesOn && word >= 0 && restFits(searched, wanted, i, word);
            places[i] = jump ? word : next;
            at = places[i] + 1;
        }
        return new Fuzzy(score(places, text), list(places));
    }

    private static boolean restFits(String searched, String wanted, int from, int at) {
        int place = at;
        for (int i = from; i < wanted.length(); i++) {
            place = searched.indexOf(wanted.charAt(i), place) + 1;
            if (place == 0) {
                return false;
            }
        }
        return true;
    }

    private static int nextWord(String searched, String text, char letter, int from) {
        for (int at = searched.indexOf(letter, from); at >= 0; at = searched.indexOf(letter, at + 1)) {
            if (beginsWord(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static List<Integer> list(int[] places) {
        return Arrays.stream(places).boxed().toList();
    }

    private static int score(int[] places, String text) {
        int score = -Math.min(text.length(), 80) / 20;
        for (int i = 0; i < places.length; i++) {
            score += FOUND;
            score += i > 0 && places[i] == places[i - 1] + 1 ? TOGETHER : 0;
            score += beginsWord(text, places[i]) ? BEGINS_WORD : 0;
        }
        return score;
    }

    private static boolean beginsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(before));
    }
}
