package dev.faultline.collector;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came back. Names of fields are in lower case.
record Reply(int status, Map<String, String> fields, byte[] body) {
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Nullable
    String field(String name) {
        return fields.get(name);
    }
}
