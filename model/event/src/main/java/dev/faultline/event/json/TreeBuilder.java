package dev.faultline.event.json;

import dev.faultline.event.json.LenientJson.Oddity;
import dev.faultline.event.json.LenientJson.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds a tree from tokens and keeps what it has when the tokens end in an error.
final class TreeBuilder {
    static final String INVALID = "invalid_json";

    /// Longest number kept as a number; longer ones have no meaning to anyone and cost quadratic time.
    private static final int LONGEST_NUMBER = 200;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final boolean surrogates;
    private final Set<String> without;
    private final List<Oddity> oddities = new ArrayList<>(0);
    private boolean broken;
    private boolean cut;
    private boolean replaced;

    /// @param without members of the root that are passed over
    TreeBuilder(JsonParser parser, boolean surrogates, Set<String> without) {
        this.parser = parser;
        this.surrogates = surrogates;
        this.without = without;
    }

    Parsed build() {
        JsonToken token = advance();
        JsonNode root = token == null ? null : value(token, 1);
        if (root == null && !broken) {
            oddities.add(new Oddity(INVALID, "the text is empty"));
        } else if (!broken && advance() != null) {
            oddities.add(new Oddity("trailing_data", "something follows the end of the JSON"));
        }
        return new Parsed(root, oddities);
    }

    private @Nullable JsonNode value(JsonToken token, int depth) {
        return switch (token) {
            case START_OBJECT -> depth > LenientJson.DEPTH_LIMIT ? cutOut() : object(depth);
            case START_ARRAY -> depth > LenientJson.DEPTH_LIMIT ? cutOut() : array(depth);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> scalar(token);
        };
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        for (JsonToken token = advance(); token == JsonToken.PROPERTY_NAME; token = advance()) {
            String name = clean(parser.currentName());
            JsonToken start = advance();
            if (start != null && depth == 1 && without.contains(name)) {
                passOver();
                continue;
            }
            JsonNode value = start == null ? null : value(start, depth + 1);
            if (value != null) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = advance(); token != null && token != JsonToken.END_ARRAY; token = advance()) {
            JsonNode value = value(token, depth + 1);
            if (value != null) {
                array.add(value);
            }
        }
        return array;
    }

    private @Nullable JsonNode scalar(JsonToken token) {
        try {
            return switch (token) {
                case VALUE_STRING -> NODES.stringNode(clean(parser.getString()));
                case VALUE_NUMBER_INT -> integer();
                case VALUE_NUMBER_FLOAT -> fraction();
                default -> null;
            };
        } catch (JacksonException e) {
            fail(e);
            return null;
        }
    }

    private JsonNode integer() {
        if (parser.getStringLength() > LONGEST_NUMBER) {
            return NODES.stringNode(parser.getString());
        }
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode fraction() {
        return parser.getStringLength() > LONGEST_NUMBER
                ? NODES.stringNode(parser.getString())
                : NODES.numberNode(parser.getDoubleValue());
    }

    private void passOver() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            fail(e);
        }
    }

    private JsonNode cutOut() {
        passOver();
        if (!cut) {
            cut = true;
            oddities.add(new Oddity(
                    "nested_too_deep",
                    "what is nested deeper than " + LenientJson.DEPTH_LIMIT + " levels was cut out"));
        }
        return NODES.stringNode("[nested too deep]");
    }

    private @Nullable JsonToken advance() {
        if (broken) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            fail(e);
            return null;
        }
    }

    private void fail(JacksonException e) {
        broken = true;
        long at = parser.currentLocation().getByteOffset();
        long offset = at >= 0 ? at : parser.currentLocation().getCharOffset();
        oddities.add(new Oddity(INVALID, "broken at byte " + offset + ": " + e.getOriginalMessage()));
    }

    private String clean(String text) {
        if (!surrogates) {
            return text;
        }
        String whole = Surrogates.replaceHalves(text);
        if (!replaced && !whole.equals(text)) {
            replaced = true;
            oddities.add(new Oddity("invalid_surrogate", "half surrogate pairs were replaced"));
        }
        return whole;
    }
}
