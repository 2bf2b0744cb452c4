package dev.faultline.event.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Damages events, the same way for the same seed: bytes, or single values of the tree.
final class Mutation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            "?",
            "%s %(a)s {} {0} {a",
            "0xffffffffffffffff",
            "-1",
            "1e400",
            "2021-04-26T08:00:05+99:99",
            "9999-99-99",
            "{{auto}}",
            "::",
            "999.1.1.1",
            "a=b;c=%zz&%e2%82",
            "http://[::1",
            "\u0000\uFFFF\u202E",
            "TypeError: x",
            "x".repeat(70_000));

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] bytes(byte[] original) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] = (byte) "{}[]\",:\\0".charAt(random.nextInt(9));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, at);
                default -> System.arraycopy(bytes, 0, bytes, at, Math.min(random.nextInt(64), bytes.length - at));
            }
        }
        return bytes;
    }

    /// Changes some values of the tree, which is not used again.
    JsonNode tree(JsonNode root) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            JsonNode at = root;
            JsonNode parent = root;
            for (int depth = random.nextInt(9);
                    depth >= 0 && at != null && at.isContainer() && !at.isEmpty();
                    depth--) {
                parent = at;
                at = child(at);
            }
            change(parent);
        }
        return root;
    }

    private JsonNode child(JsonNode node) {
        List<JsonNode> children = new ArrayList<>(node.values());
        return children.get(random.nextInt(children.size()));
    }

    private void change(JsonNode parent) {
        if (parent instanceof ArrayNode list && !list.isEmpty()) {
            int at = random.nextInt(list.size());
            list.set(at, garbage(list.get(at)));
        } else if (parent instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(8) == 0) {
                object.set(names.get(random.nextInt(names.size())), object.remove(name));
            } else {
                object.set(name, garbage(object.get(name)));
            }
        }
    }

    private JsonNode garbage(JsonNode old) {
        return switch (random.nextInt(11)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(new java.math.BigInteger(random.nextInt(600), random));
            case 4 -> NODES.numberNode(Double.longBitsToDouble(random.nextLong()));
            case 5 -> NODES.numberNode(random.nextInt(100) - 50);
            case 6 -> NODES.arrayNode().add(old);
            case 7 -> NODES.objectNode().set(TEXTS.get(random.nextInt(15)), old);
            case 8 -> deep();
            default -> NODES.stringNode(TEXTS.get(random.nextInt(random.nextInt(20) == 0 ? 16 : 15)));
        };
    }

    private JsonNode deep() {
        JsonNode node = NODES.arrayNode();
        for (int i = random.nextInt(200); i > 0; i--) {
            node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("values", node);
        }
        return node;
    }
}
