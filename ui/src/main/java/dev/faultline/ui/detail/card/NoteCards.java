package dev.faultline.ui.detail.card;

import dev.faultline.event.Note;
import dev.faultline.ui.detail.card.Card.Subject;
import dev.faultline.ui.detail.value.RemarkWords;
import dev.faultline.ui.detail.value.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Oddities that were met while the event was read.
public final class NoteCards {
    private NoteCards() {}

    /// The notes of the reader, and the values that were altered before they came; no cards for an event without
    /// either. A note's name is its place, or its code where it is about the event as a whole.
    public static List<Card> of(List<Note> notes, Remarks remarks, RemarkWords words) {
        List<Card> cards = new ArrayList<>();
        List<Fact> altered = remarks.altered().stream()
                .map(path -> Fact.given(path, words.of(Objects.requireNonNull(remarks.at(path)))))
                .toList();
        List<Fact> facts = notes.stream()
                .map(note -> Fact.given(note.path().isEmpty() ? note.code() : note.path(), words.oddity(note.text())))
                .toList();
        if (!altered.isEmpty()) {
            cards.add(new Card("remarks", true, Subject.ODDITY, altered));
        }
        if (!facts.isEmpty()) {
            cards.add(new Card("notes", true, Subject.ODDITY, facts));
        }
        return List.copyOf(cards);
    }
}
