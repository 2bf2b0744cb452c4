package dev.faultline.ui.detail.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an SDK, a relay or the reader annotated a value with. Source: the protocol's `_meta`, where an empty key holds
/// `rem` (`[rule, kind, start, end]`), `len` (characters before) and `err`.
///
/// @param kinds what was done, in the order given
/// @param rules by which rules; may be empty
/// @param length number of characters before it was cut; -1 when not said
/// @param errors why it was not understood
public record Remark(List<Kind> kinds, List<String> rules, long length, List<String> errors) {

    /// What was done to a value.
    public enum Kind {
        REMOVED,
        REPLACED,
        MASKED,
        HASHED,
        CUT,
        MARKED
    }

    public Remark {
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
        errors = List.copyOf(errors);
    }

    /// Whether something was taken away, not only found odd.
    public boolean altered() {
        return !kinds.isEmpty() || length >= 0;
    }

    static Remark of(ObjectNode annotation) {
        List<Kind> kinds = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (JsonNode remark : annotation.path("rem")) {
            String rule = remark.path(0).asString("");
            kinds.add(kind(rule, remark.path(1).asString("")));
            if (!rule.isEmpty() && !rule.startsWith("!")) {
                rules.add(rule);
            }
        }
        List<String> errors = new ArrayList<>();
        annotation.path("err").forEach(error -> errors.add(error(error)));
        return new Remark(
                kinds.stream().distinct().toList(),
                rules.stream().distinct().toList(),
                annotation.path("len").asLong(-1),
                errors);
    }

    /// Kinds that are not known mark; a limit cuts whatever its kind.
    private static Kind kind(String rule, String letter) {
        if (rule.equals("!limit")) {
            return Kind.CUT;
        }
        return switch (letter) {
            case "x" -> Kind.REMOVED;
            case "s" -> Kind.REPLACED;
            case "m" -> Kind.MASKED;
            case "p" -> Kind.HASHED;
            default -> Kind.MARKED;
        };
    }

    private static String error(JsonNode error) {
        JsonNode code = error.isArray() ? error.path(0) : error;
        JsonNode reason = error.path(1).path("reason");
        return reason.isString() ? reason.stringValue() : code.asString("");
    }

    /// The rules, one after the other.
    String ruleNames() {
        return rules.stream().collect(Collectors.joining(", "));
    }
}
