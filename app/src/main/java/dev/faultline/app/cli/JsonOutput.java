package dev.faultline.app.cli;

import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes one JSON document.
final class JsonOutput {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonOutput() {}

    static void print(PrintStream out, JsonNode document) {
        MAPPER.writeValue(out, document);
        out.println();
        out.flush();
    }

    /// An array whose elements are written as they come; it is closed in any case, so that what is out is whole.
    static final class Array implements AutoCloseable {
        private final PrintStream out;
        private final JsonGenerator generator;

        Array(PrintStream out) {
            this.out = out;
            this.generator = MAPPER.createGenerator(out);
            generator.writeStartArray();
        }

        void add(JsonNode element) {
            generator.writeTree(element);
        }

        @Override
        public void close() {
            generator.writeEndArray();
            generator.close();
            out.println();
            out.flush();
        }
    }
}
