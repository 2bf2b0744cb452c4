package dev.faultline.event.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;

/// Reads JSON into trees. Safe for use by several threads.
///
/// Accepted beyond RFC 8259: `NaN` and `Infinity` literals, raw control characters in texts, trailing commas,
/// bytes that are no UTF-8, escaped half surrogate pairs (replaced by U+FFFD). Of two equal names in an object the
/// last wins.
public final class LenientJson {
    /// Containers nested deeper than this are cut out of the tree.
    public static final int DEPTH_LIMIT = 128;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10_000)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private LenientJson() {}

    /// A tree, and what was odd about its text.
    ///
    /// @param root null if nothing could be read
    /// @param oddities in words, each with its code: `invalid_json`, `truncated_depth`, `invalid_utf8`, ...
    public record Parsed(@Nullable JsonNode root, List<Oddity> oddities) {}

    /// Something odd about a JSON text.
    ///
    /// @param code stable word
    /// @param text in words
    public record Oddity(String code, String text) {}

    /// What can be read of a text: the whole tree, or that part of it before the place where the text is broken.
    public static Parsed read(byte[] json) {
        return read(json, Set.of());
    }

    /// As [#read(byte\[\])], without some members of the outermost object, which are passed over unread.
    public static Parsed read(byte[] json, Set<String> without) {
        Parsed parsed = read(FACTORY.createParser(ObjectReadContext.empty(), json), mayHoldSurrogates(json), without);
        boolean broken =
                parsed.oddities().stream().anyMatch(oddity -> oddity.code().equals(TreeBuilder.INVALID));
        if (broken && !isUtf8(json)) {
            String repaired = new String(json, StandardCharsets.UTF_8);
            Parsed again = read(FACTORY.createParser(ObjectReadContext.empty(), repaired), true, without);
            again.oddities().add(new Oddity("invalid_utf8", "bytes that are no UTF-8 were replaced"));
            return again;
        }
        return parsed;
    }

    /// The tree of a text that must be whole.
    ///
    /// @throws StreamReadException if the text is broken, holds more than one value, or is nested too deep
    public static JsonNode strict(byte[] json) {
        Parsed parsed = read(FACTORY.createParser(ObjectReadContext.empty(), json), mayHoldSurrogates(json), Set.of());
        if (parsed.root() == null || !parsed.oddities().isEmpty()) {
            String reason = parsed.oddities().isEmpty()
                    ? "nothing there"
                    : parsed.oddities().getFirst().text();
            throw new StreamReadException(reason);
        }
        return parsed.root();
    }

    private static Parsed read(JsonParser parser, boolean surrogates, Set<String> without) {
        try (parser) {
            return new TreeBuilder(parser, surrogates, without).build();
        }
    }

    /// Whether an escape of a surrogate (U+D800 to U+DFFF) is there; only then texts need to be checked for halves.
    private static boolean mayHoldSurrogates(byte[] json) {
        for (int i = 0; i + 2 < json.length; i++) {
            if (json[i] == '\\' && json[i + 1] == 'u' && (json[i + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] json) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
