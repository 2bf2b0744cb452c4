package dev.faultline.event.read;

import dev.faultline.event.DebugImage;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads debug images. Legacy `apple` images become `macho`, legacy names of fields become today's.
final class ImageReader {
    private static final Set<String> NATIVE = Set.of("symbolic", "macho", "elf", "pe", "pe_dotnet", "wasm");

    private final Problems problems;

    ImageReader(Problems problems) {
        this.problems = problems;
    }

    DebugImage read(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        String type = fields.text("type");
        boolean apple = "apple".equals(type);
        boolean legacy = apple || (type != null && NATIVE.contains(type));
        String debugId = fields.text("debug_id");
        String codeFile = fields.text("code_file");
        if (legacy && debugId == null) {
            debugId = fields.text(apple ? "uuid" : "id");
        }
        if (legacy && codeFile == null) {
            codeFile = fields.text("name");
        }
        return new DebugImage(
                apple ? "macho" : type,
                debugId == null ? null : DebugIds.canonical(debugId),
                codeId(fields),
                codeFile,
                fields.text("debug_file"),
                fields.address("image_addr"),
                size(fields),
                fields.address("image_vmaddr"),
                fields.text("arch"),
                fields.rest());
    }

    private static @Nullable String codeId(Fields fields) {
        String id = fields.text("code_id");
        return id == null ? null : id.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long size(Fields fields) {
        JsonNode value = fields.peek("image_size");
        return value == null ? null : fields.address("image_size");
    }
}
