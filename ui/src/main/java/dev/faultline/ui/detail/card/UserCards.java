package dev.faultline.ui.detail.card;

import dev.faultline.event.User;
import dev.faultline.ui.detail.card.Card.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who was using the program.
public final class UserCards {
    private UserCards() {}

    /// One card, or none where nothing is known.
    public static List<Card> of(@Nullable User user) {
        if (user == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        ContextCards.put(facts, "id", user.id());
        ContextCards.put(facts, "username", user.username());
        ContextCards.put(facts, "name", user.name());
        ContextCards.put(facts, "email", user.email());
        ContextCards.put(facts, "ip_address", user.ipAddress());
        facts.addAll(ContextCards.given(user.other()));
        return facts.isEmpty() ? List.of() : List.of(new Card("user", true, Subject.USER, facts));
    }
}
