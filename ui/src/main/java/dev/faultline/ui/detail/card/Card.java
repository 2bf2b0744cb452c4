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

    /// Where its facts stand in the event, parts joined by dots; empty for the event itself.
    String place() {
        return switch (id) {
            case "extra", "sdk", "user", "tags", "request" -> id;
            case "message" -> "logentry";
            case "event", "notes", "remarks" -> "";
            case "query" -> "request.query_string";
            case "body" -> "request.data";
            case "headers", "cookies", "env" -> "request." + id;
            default -> "contexts." + id;
        };
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
        REQUEST,
        QUERY,
        BODY,
        HEADERS,
        COOKIES,
        ENVIRONMENT,
        CODE,
        TAGS,
        TEXT,
        ODDITY,
        OTHER
    }
}
