package dev.faultline.ui.detail.card;

import dev.faultline.event.Note;
import dev.faultline.ui.detail.card.Card.Subject;
import java.util.List;

/// Oddities that were met while the event was read.
public final class NoteCards {
    private NoteCards() {}

    /// One card, or none for an event without oddities. A note's name is its place, or its code where it is about the
    /// event as a whole.
    public static List<Card> of(List<Note> notes) {
        List<Fact> facts = notes.stream()
                .map(note -> Fact.given(note.path().isEmpty() ? note.code() : note.path(), note.text()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Card("notes", true, Subject.ODDITY, facts));
    }
}
