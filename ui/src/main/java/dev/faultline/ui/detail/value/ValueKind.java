package dev.faultline.ui.detail.value;

import tools.jackson.databind.JsonNode;

/// What kind of value a row shows, for its colour.
public enum ValueKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL,
    OBJECT,
    LIST,
    /// A row that stands for entries that are not shown.
    REST;

    static ValueKind of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> OBJECT;
            case ARRAY -> LIST;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL, MISSING -> NULL;
            case STRING, BINARY -> TEXT;
        };
    }
}
