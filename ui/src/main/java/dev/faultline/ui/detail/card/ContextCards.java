package dev.faultline.ui.detail.card;

import dev.faultline.event.Event;
import dev.faultline.event.LogEntry;
import dev.faultline.event.Sdk;
import dev.faultline.ui.detail.card.Card.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The message of an event and its contexts: the ones of the protocol in the order in which they help most, then the
/// sender's own, then extra data, the event's own fields and the SDK.
public final class ContextCards {
    private static final List<String> ORDER = List.of(
            "device",
            "os",
            "client_os",
            "runtime",
            "app",
            "browser",
            "gpu",
            "culture",
            "trace",
            "response",
            "cloud_resource",
            "threadpool_info",
            "memory_info",
            "unity",
            "flags",
            "replay",
            "profile",
            "otel",
            "monitor",
            "feedback",
            "nel");

    private ContextCards() {}

    /// The cards of an event; none for what it does not carry.
    public static List<Card> of(Event event) {
        List<Card> cards = new ArrayList<>();
        add(cards, new Card("message", true, Subject.TEXT, message(event.logEntry())));
        for (String type : ORDER) {
            event.contexts().forEach((key, context) -> {
                if (type(key, context).equals(type)) {
                    addContext(cards, key, type, context);
                }
            });
        }
        event.contexts().forEach((key, context) -> {
            if (!ORDER.contains(type(key, context))) {
                List<Fact> facts = given(context).stream()
                        .filter(fact -> !fact.name().equals("type")
                                || !fact.value().asString("").equals(key))
                        .toList();
                add(cards, new Card(key, false, Subject.OTHER, facts));
            }
        });
        ObjectNode extra = JsonNodeFactory.instance.objectNode();
        event.extra().forEach(extra::set);
        add(cards, new Card("extra", true, Subject.OTHER, given(extra)));
        add(cards, new Card("event", true, Subject.CODE, ownFields(event)));
        add(cards, new Card("sdk", true, Subject.CODE, sdk(event.sdk())));
        return List.copyOf(cards);
    }

    private static String type(String key, ObjectNode context) {
        return ORDER.contains(key) ? key : context.path("type").asString(key);
    }

    private static void addContext(List<Card> cards, String key, String type, ObjectNode context) {
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : context.properties()) {
            boolean says = !field.getKey().equals("type") && !field.getValue().isNull();
            if (says) {
                facts.add(fact(type, field.getKey(), field.getValue()));
            }
        }
        add(cards, new Card(key, key.equals(type), subject(type), facts));
    }

    /// Sizes are in bytes but for graphics, where the protocol has megabytes.
    private static Fact fact(String type, String name, JsonNode value) {
        Fact fact = Fact.known(name, value);
        boolean megabytes = type.equals("gpu") && fact.unit() == Fact.Unit.BYTES;
        return megabytes ? new Fact(name, true, value, Fact.Unit.MEGABYTES) : fact;
    }

    private static void add(List<Card> cards, Card card) {
        if (!card.facts().isEmpty()) {
            cards.add(card);
        }
    }

    private static Subject subject(String type) {
        return switch (type) {
            case "device", "gpu", "memory_info", "unity" -> Subject.DEVICE;
            case "os", "client_os" -> Subject.SYSTEM;
            case "runtime", "threadpool_info" -> Subject.RUNTIME;
            case "app" -> Subject.APP;
            case "browser" -> Subject.BROWSER;
            case "trace", "otel", "profile", "replay" -> Subject.TRACE;
            case "response", "cloud_resource", "nel" -> Subject.NETWORK;
            default -> Subject.OTHER;
        };
    }

    /// Facts with the names that the sender gave.
    static List<Fact> given(ObjectNode object) {
        return object.properties().stream()
                .map(field -> Fact.given(field.getKey(), field.getValue()))
                .toList();
    }

    private static List<Fact> ownFields(Event event) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.known("platform", event.platform()));
        put(facts, "logger", event.logger());
        put(facts, "transaction", event.transaction());
        put(facts, "server_name", event.serverName());
        put(facts, "release", event.release());
        put(facts, "dist", event.dist());
        put(facts, "environment", event.environment());
        if (!event.fingerprint().isEmpty()) {
            facts.add(Fact.known("fingerprint", String.join(", ", event.fingerprint())));
        }
        put(facts, "checksum", event.checksum());
        event.security().forEach((name, body) -> facts.add(Fact.given(name, body)));
        facts.addAll(given(event.other()));
        return facts;
    }

    private static List<Fact> message(@Nullable LogEntry entry) {
        List<Fact> facts = new ArrayList<>();
        if (entry != null) {
            put(facts, "formatted", entry.formatted());
            if (entry.message() != null) {
                facts.add(Fact.given("message", entry.message()));
            }
            if (entry.params() != null && !entry.params().isNull()) {
                facts.add(Fact.given("params", entry.params()));
            }
            facts.addAll(given(entry.other()));
        }
        return facts;
    }

    private static List<Fact> sdk(@Nullable Sdk sdk) {
        List<Fact> facts = new ArrayList<>();
        if (sdk != null) {
            put(facts, "name", sdk.name());
            put(facts, "version", sdk.version());
            facts.addAll(given(sdk.other()));
        }
        return facts;
    }

    static void put(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(Fact.known(name, value));
        }
    }
}
