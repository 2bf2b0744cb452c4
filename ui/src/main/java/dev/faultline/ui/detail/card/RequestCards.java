package dev.faultline.ui.detail.card;

import dev.faultline.event.Parameter;
import dev.faultline.event.Request;
import dev.faultline.ui.detail.card.Card.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The HTTP request during which an event happened.
public final class RequestCards {
    private RequestCards() {}

    /// A card each for the line, the query, headers, cookies, body and environment; none for what was not sent.
    public static List<Card> of(@Nullable Request request) {
        if (request == null) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        add(cards, "request", Subject.REQUEST, line(request));
        add(cards, "query", Subject.QUERY, parameters(request.queryString()));
        add(cards, "body", Subject.BODY, body(request.data()));
        add(cards, "headers", Subject.HEADERS, parameters(request.headers()));
        add(cards, "cookies", Subject.COOKIES, parameters(request.cookies()));
        ObjectNode environment = request.env();
        add(cards, "env", Subject.ENVIRONMENT, environment == null ? List.of() : ContextCards.given(environment));
        return List.copyOf(cards);
    }

    private static void add(List<Card> cards, String id, Subject subject, List<Fact> facts) {
        if (!facts.isEmpty()) {
            cards.add(new Card(id, true, subject, facts));
        }
    }

    private static List<Fact> line(Request request) {
        List<Fact> facts = new ArrayList<>();
        ContextCards.put(facts, "method", request.method());
        ContextCards.put(facts, "url", request.url());
        ContextCards.put(facts, "fragment", request.fragment());
        facts.addAll(ContextCards.given(request.other()));
        return facts;
    }

    private static List<Fact> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> Fact.given(parameter.name(), value(parameter.value())))
                .toList();
    }

    private static JsonNode value(@Nullable String value) {
        return value == null ? NullNode.getInstance() : StringNode.valueOf(value);
    }

    private static List<Fact> body(@Nullable JsonNode data) {
        if (data == null || data.isNull()) {
            return List.of();
        }
        return data instanceof ObjectNode object && !object.isEmpty()
                ? ContextCards.given(object)
                : List.of(Fact.known("body", data));
    }
}
