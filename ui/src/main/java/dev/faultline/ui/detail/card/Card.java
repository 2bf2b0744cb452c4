package dev.faultline.ui.detail.card;

import java.util.List;

/// Facts about one subject.
///
/// @param id stable: what the card is about, such as `os`; for contexts their key
/// @param known whether the id has a title in the user's language, else it is shown as given
/// @param icon what kind of subject it is
/// @param facts in the order to show
public record Card(String id, boolean known, Subject icon, List<Fact> facts) {

    public Card {
        facts = List.copyOf(facts);
    }

    /// Kinds of subjects, for their icons.
    public enum Subject {
        USER,
        DEVICE,
        SYSTEM,
        RUNTIME,
        APP,
        BROWSER,
        TRACE,
        NETWORK,
        CODE,
        TAGS,
        ODDITY,
        OTHER
    }
}
