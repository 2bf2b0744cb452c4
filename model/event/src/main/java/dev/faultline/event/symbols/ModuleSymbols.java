package dev.faultline.event.symbols;

import dev.faultline.event.DebugImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What became of the search for the symbols of one module. In an event it stands in the image's member
/// `symbolication`.
///
/// @param status whether they were found
/// @param reason for people: why they were not found, or what is weak about them; empty when there is nothing to say
/// @param source path of the file they came from; empty without one
/// @param candidates what was looked at, in that order
public record ModuleSymbols(SymbolStatus status, String reason, String source, List<SymbolCandidate> candidates) {
    static final String MEMBER = "symbolication";
    private static final Set<String> NATIVE = Set.of("elf", "macho", "pe", "wasm", "symbolic");

    public ModuleSymbols {
        candidates = List.copyOf(candidates);
    }

    /// Whether a file could still make a difference.
    public boolean isWanted() {
        return status != SymbolStatus.FOUND && status != SymbolStatus.NOT_NEEDED;
    }

    /// Whether an image is of native code, whose symbols can be looked for.
    public static boolean isNative(DebugImage image) {
        return image.type() != null && NATIVE.contains(image.type());
    }

    /// What became of an image; null when nobody has looked yet.
    public static @Nullable ModuleSymbols of(DebugImage image) {
        return image.other().get(MEMBER) instanceof ObjectNode json ? read(json) : null;
    }

    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("status", status.wireName());
        if (!reason.isEmpty()) {
            json.put("reason", reason);
        }
        if (!source.isEmpty()) {
            json.put("source", source);
        }
        if (!candidates.isEmpty()) {
            ArrayNode list = json.putArray("candidates");
            candidates.forEach(each -> list.addObject()
                    .put("place", each.place())
                    .put("verdict", each.verdict())
                    .put("reason", each.reason()));
        }
        return json;
    }

    private static ModuleSymbols read(ObjectNode json) {
        List<SymbolCandidate> candidates = new ArrayList<>();
        for (JsonNode each : json.path("candidates")) {
            candidates.add(new SymbolCandidate(
                    each.path("place").asString(""),
                    each.path("verdict").asString(""),
                    each.path("reason").asString("")));
        }
        return new ModuleSymbols(
                SymbolStatus.of(json.path("status").asString("")),
                json.path("reason").asString(""),
                json.path("source").asString(""),
                candidates);
    }
}
