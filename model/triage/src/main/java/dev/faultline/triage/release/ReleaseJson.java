package dev.faultline.triage.release;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes releases as JSON, in the shape of the Sentry release parser.
public final class ReleaseJson {
    private static final String[] NUMBERS = {"major", "minor", "patch", "revision"};

    private ReleaseJson() {}

    /// `{package, version_raw, version_parsed, build_hash, description}`; what is not there is null.
    public static ObjectNode write(Release release) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("package", release.packageName());
        json.put("version_raw", release.versionText());
        json.set("version_parsed", version(release.version()));
        json.put("build_hash", release.buildHash());
        json.put("description", release.description());
        return json;
    }

    private static JsonNode version(@Nullable Version version) {
        if (version == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode json = JsonMapper.shared().createObjectNode();
        for (int place = 0; place < NUMBERS.length; place++) {
            json.put(NUMBERS[place], version.number(place));
        }
        json.put("pre", version.pre());
        json.put("build_code", version.build());
        json.put("raw_short", version.shortText());
        json.put("components", version.numbers().size());
        ArrayNode quad = json.putArray("raw_quad");
        for (int place = 0; place < NUMBERS.length; place++) {
            quad.add(place < version.numbers().size() ? version.numbers().get(place) : null);
        }
        return json;
    }
}
