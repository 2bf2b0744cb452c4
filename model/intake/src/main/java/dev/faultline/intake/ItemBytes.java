package dev.faultline.intake;

import dev.faultline.event.EnvelopeItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The payload of an item, which is read to its end.
///
/// @param bytes null where they are not kept: not wanted, or too many
/// @param length how many there were
@SuppressWarnings("ArrayRecordComponent") // Only handed on, never compared.
record ItemBytes(byte @Nullable [] bytes, long length) {
    private static final int PART = 1 << 16;

    /// A length that is believed before that much has come.
    private static final int BELIEVED = 1 << 20;

    /// Counts without keeping.
    static ItemBytes counted(EnvelopeItem item) throws IOException {
        return new ItemBytes(null, rest(item.payload()));
    }

    /// Keeps at most so many. Of what is longer that much is held for a while, and never twice.
    static ItemBytes kept(EnvelopeItem item, int most) throws IOException {
        Long length = item.length();
        return length == null || length > Math.min(most, BELIEVED)
                ? gathered(item.payload(), most)
                : atOnce(item.payload(), length.intValue());
    }

    private static ItemBytes atOnce(InputStream payload, int length) throws IOException {
        byte[] bytes = new byte[length];
        int count = payload.readNBytes(bytes, 0, length);
        return new ItemBytes(count == length ? bytes : Arrays.copyOf(bytes, count), count);
    }

    private static ItemBytes gathered(InputStream payload, int most) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        int size = 0;
        byte[] part;
        do {
            part = payload.readNBytes(PART);
            parts.add(part);
            size += part.length;
            if (size > most) {
                return new ItemBytes(null, size + rest(payload));
            }
        } while (part.length == PART);
        return new ItemBytes(joined(parts, size), size);
    }

    private static byte[] joined(List<byte[]> parts, int size) {
        byte[] all = Arrays.copyOf(parts.getFirst(), size);
        int at = parts.getFirst().length;
        for (byte[] part : parts.subList(1, parts.size())) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static long rest(InputStream payload) throws IOException {
        return payload.transferTo(OutputStream.nullOutputStream());
    }
}
