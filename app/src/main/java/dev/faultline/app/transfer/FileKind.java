package dev.faultline.app.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a file is, judged by its first bytes, not by its name.
enum FileKind {
    BUNDLE,
    ENVELOPE,
    EVENT,
    EVENTS,
    UNKNOWN;

    private static final int LONGEST_HEADER = 1 << 20;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The word in results.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileKind of(Path file) throws IOException {
        try (InputStream in = open(file)) {
            byte[] start = in.readNBytes(LONGEST_HEADER);
            if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
                return BUNDLE;
            }
            return ofText(new String(start, StandardCharsets.UTF_8).stripLeading());
        }
    }

    /// The file's bytes, unpacked where it is gzip.
    static InputStream open(Path file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(Files.newInputStream(file)), 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(in) : in;
    }

    private static FileKind ofText(String text) {
        if (text.startsWith("[")) {
            return EVENTS;
        }
        if (!text.startsWith("{")) {
            return UNKNOWN;
        }
        int end = text.indexOf('\n');
        boolean more = end >= 0 && !text.substring(end).isBlank();
        return more && object(text.substring(0, end)) != null ? ENVELOPE : EVENT;
    }

    private static @Nullable ObjectNode object(String line) {
        try {
            return STRICT.readTree(line) instanceof ObjectNode object ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
