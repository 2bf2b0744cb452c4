package dev.faultline.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that a misspelt one was meant to be.
final class LikeWord {
    private static final int NEAR = 2;

    private LikeWord() {}

    /// The word with the fewest letters to change, to add, to leave out or to swap; empty where none is near.
    static Optional<String> among(Collection<String> words, String misspelt) {
        String plain = misspelt.toLowerCase(Locale.ROOT);
        int limit = Math.min(NEAR, plain.length() / 2);
        return words.stream()
                .filter(word -> Math.abs(word.length() - plain.length()) <= limit)
                .filter(word -> distance(word, plain) <= limit)
                .min(Comparator.comparingInt((String word) -> distance(word, plain))
                        .thenComparing(word -> word));
    }

    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int changed = costs[i - 1][j - 1] + (same ? 0 : 1);
        int moved = Math.min(costs[i - 1][j], costs[i][j - 1]) + 1;
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        int best = Math.min(changed, moved);
        return swapped ? Math.min(best, costs[i - 2][j - 2] + 1) : best;
    }
}
