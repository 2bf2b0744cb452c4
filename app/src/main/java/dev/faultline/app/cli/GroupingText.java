package dev.faultline.app.cli;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/// A grouping as a tree of text: `+` counts, `-` does not, the reason in brackets.
final class GroupingText {
    private final PrintStream out;

    GroupingText(PrintStream out) {
        this.out = out;
    }

    void print(JsonNode grouping) {
        line("grouped by " + grouping.path("config").asString(""));
        grouping.path("variants").forEachEntry((name, variant) -> {
            line("  " + name + " " + variant.path("hash").asString("-") + hint(variant));
            component(variant.path("component"), "    ");
        });
        out.flush();
    }

    private void component(JsonNode component, String indent) {
        if (component.isString()) {
            line(indent + component.stringValue());
        }
        if (component.isObject()) {
            line(indent
                    + (component.path("contributes").asBoolean(false) ? "+ " : "- ")
                    + component.path("id").asString("")
                    + hint(component));
            component.path("values").forEach(child -> component(child, indent + "  "));
        }
    }

    private static String hint(JsonNode node) {
        return node.path("hint").isString() ? " (" + node.path("hint").stringValue() + ")" : "";
    }

    private void line(String text) {
        out.println(PlainText.of(text));
    }
}
