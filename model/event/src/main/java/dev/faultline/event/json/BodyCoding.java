package dev.faultline.event.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Undoes the encodings in which old SDKs send the JSON of an event: base64, and base64 over zlib.
/// Source: Relay's store endpoint; raven clients before 2018.
public final class BodyCoding {
    /// Largest body that is unpacked, in bytes.
    public static final int LIMIT = 20 << 20;

    private BodyCoding() {}

    /// The JSON in the body, or the body itself if it is in no encoding known here.
    public static byte[] decode(byte[] body) {
        int start = firstByte(body);
        if (start < 0 || !isBase64Start(body[start])) {
            return body;
        }
        byte[] decoded = base64(body);
        if (decoded == null || decoded.length == 0) {
            return body;
        }
        if (startsObject(decoded)) {
            return decoded;
        }
        byte[] inflated = inflate(decoded);
        return inflated == null || !startsObject(inflated) ? body : inflated;
    }

    private static byte @Nullable [] base64(byte[] body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte @Nullable [] inflate(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            return bytes.length > LIMIT ? Arrays.copyOf(bytes, LIMIT) : bytes;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean startsObject(byte[] bytes) {
        int start = firstByte(bytes);
        return start >= 0 && bytes[start] == '{';
    }

    private static boolean isBase64Start(byte b) {
        return Character.isLetterOrDigit(b) || b == '+' || b == '/';
    }

    private static int firstByte(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return i;
            }
        }
        return -1;
    }
}
