package dev.faultline.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An entry that fits the words.
///
/// @param places indices of the letters in its text; none when its detail fits
record Hit(Entry entry, int score, List<Integer> places) {
    private static final int DETAIL = -20;
    private static final int DISABLED = -15;

    static @Nullable Hit of(Entry entry, String words) {
        int disabled = entry.enabled() ? 0 : DISABLED;
        Fuzzy text = Fuzzy.of(words, entry.text());
        if (text != null) {
            return new Hit(entry, text.score() + disabled, text.places());
        }
        Fuzzy detail = entry.detail().isEmpty() ? null : Fuzzy.of(words, entry.detail());
        return detail == null ? null : new Hit(entry, detail.score() + DETAIL + disabled, List.of());
    }

    /// The best of some entries; without words in the order they have.
    static List<Hit> best(List<Entry> entries, String words, int most) {
        Stream<Hit> hits = entries.stream().map(entry -> of(entry, words)).filter(Objects::nonNull);
        Stream<Hit> ordered = words.isBlank() ? hits : hits.sorted(Comparator.comparingInt(hit -> -hit.score));
        return ordered.limit(most).toList();
    }
}
