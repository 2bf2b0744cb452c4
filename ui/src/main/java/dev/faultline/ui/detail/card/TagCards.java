package dev.faultline.ui.detail.card;

import dev.faultline.event.Pair;
import dev.faultline.ui.detail.card.Card.Subject;
import java.util.Comparator;
import java.util.List;

/// The tags of an event.
public final class TagCards {
    private TagCards() {}

    /// One card with the tags in alphabetical order, or none.
    public static List<Card> of(List<Pair> tags) {
        List<Fact> facts = tags.stream()
                .sorted(Comparator.comparing(Pair::name, String.CASE_INSENSITIVE_ORDER))
                .map(tag -> Fact.given(tag.name(), tag.value()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Card("tags", true, Subject.TAGS, facts));
    }
}
