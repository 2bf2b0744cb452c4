package dev.faultline.event.symbols;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What stands in for parts of an event once its frames were symbolicated, as [SymbolFindings#standIns] makes it.
public final class Derivation {
    static final List<String> TRACES = List.of("exception", "threads", "stacktrace");
    static final String IMAGES = "debug_meta";

    private Derivation() {}

    /// What stands in for parts of an event, from the whole of it as it was written; null when nothing does.
    public static @Nullable ObjectNode of(ObjectNode event) {
        boolean tried =
                event.path(IMAGES).path("images").valueStream().anyMatch(image -> image.has(ModuleSymbols.MEMBER));
        if (!tried) {
            return null;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (String name : TRACES) {
            JsonNode member = event.get(name);
            members.set(name, member == null ? JsonNodeFactory.instance.nullNode() : member);
        }
        members.set(IMAGES, event.get(IMAGES));
        return members;
    }

    /// How much is known by it: the number of modules whose symbols were found.
    public static long knowledge(ObjectNode members) {
        return members.path(IMAGES)
                .path("images")
                .valueStream()
                .filter(image -> image.path(ModuleSymbols.MEMBER)
                        .path("status")
                        .asString("")
                        .equals(SymbolStatus.FOUND.wireName()))
                .count();
    }
}
