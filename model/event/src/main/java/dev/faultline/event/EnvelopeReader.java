package dev.faultline.event;

import dev.faultline.event.json.LenientJson;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the framing of an envelope from a stream, item by item, never holding a payload.
/// Framing is bytes: lengths count bytes, payloads may hold anything. Not safe for use by several threads.
///
/// ```
/// try (EnvelopeReader envelope = new EnvelopeReader(in)) {
///     for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next()) {
///         // item.payload() is valid until the next call
///     }
/// }
/// ```
/// Source: Sentry developer documentation, Envelopes, "Serialization Format".
public final class EnvelopeReader implements Closeable {
    /// Longest header line that is read, in bytes.
    public static final int HEADER_LIMIT = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int filled;
    private long consumed;
    private @Nullable ObjectNode header;
    private @Nullable ItemPayload current;

    /// Reads from `in`, which must be decompressed; closes it when closed.
    public EnvelopeReader(InputStream in) {
        this.in = in;
    }

    /// The envelope's header.
    ///
    /// @throws MalformedEnvelopeException if the first line is no JSON object
    public ObjectNode header() throws IOException {
        ObjectNode known = header;
        if (known == null) {
            byte[] line = line();
            if (line == null) {
                throw new MalformedEnvelopeException("the body is empty", 0);
            }
            known = object(line, 0, "envelope header");
            header = known;
        }
        return known;
    }

    /// The event id of the header in canonical form; null when it has none.
    ///
    /// @throws MalformedEnvelopeException if the first line is no JSON object
    public @Nullable String eventId() throws IOException {
        return EventId.canonical(header().get("event_id"));
    }

    /// The next item, or null at the end. What is left of the item before is skipped.
    ///
    /// @throws MalformedEnvelopeException if the framing is broken
    public @Nullable EnvelopeItem next() throws IOException {
        header();
        if (current != null) {
            current.finish();
            current = null;
        }
        while (true) {
            long start = offset();
            byte[] line = line();
            if (line == null) {
                return null;
            }
            if (!isBlank(line)) {
                return item(object(line, start, "item header"), start);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Offset of the next byte, from the start of the stream.
    long offset() {
        return consumed + position;
    }

    int read() throws IOException {
        return position < filled || fill() ? buffer[position++] & 0xff : -1;
    }

    /// Up to `length` bytes, those that are there; -1 at the end of the stream.
    int read(byte[] target, int from, int length) throws IOException {
        if (position == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - position);
        System.arraycopy(buffer, position, target, from, count);
        position += count;
        return count;
    }

    /// As [#read(byte\[\], int, int)], ending before the next line feed: 0 when that is the next byte.
    int readWithinLine(byte[] target, int from, int length) throws IOException {
        if (position == filled && !fill()) {
            return -1;
        }
        int end = Math.min(filled, position + length);
        int stop = lineFeed(position, end);
        return stop == position ? 0 : read(target, from, stop - position);
    }

    private EnvelopeItem item(ObjectNode itemHeader, long start) throws MalformedEnvelopeException {
        JsonNode type = itemHeader.get("type");
        JsonNode length = itemHeader.get("length");
        Long bytes = length == null || length.isNull() ? null : length(length, start);
        ItemPayload payload = new ItemPayload(this, bytes);
        current = payload;
        String name = type != null && type.isString() ? type.stringValue() : ItemType.UNKNOWN_NAME;
        return new EnvelopeItem(name, bytes, itemHeader, payload);
    }

    private static long length(JsonNode length, long start) throws MalformedEnvelopeException {
        boolean whole = length.isIntegralNumber() && length.canConvertToLong();
        if (!whole || length.longValue() < 0) {
            throw new MalformedEnvelopeException("an item's length is no count of bytes: " + brief(length), start);
        }
        return length.longValue();
    }

    private static String brief(JsonNode value) {
        String text = value.isContainer() ? value.getNodeType().name() : value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    private static ObjectNode object(byte[] line, long start, String what) throws MalformedEnvelopeException {
        try {
            if (LenientJson.strict(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new MalformedEnvelopeException("the " + what + " is no JSON: " + e.getOriginalMessage(), start);
        }
        throw new MalformedEnvelopeException("the " + what + " is no JSON object", start);
    }

    /// The bytes up to the next line feed or the end, without the line feed; null at the end of the stream.
    private byte @Nullable [] line() throws IOException {
        if (position == filled && !fill()) {
            return null;
        }
        byte[] line = new byte[0];
        while (position < filled || fill()) {
            int stop = lineFeed(position, filled);
            if (line.length + (stop - position) > HEADER_LIMIT) {
                throw new MalformedEnvelopeException("a header is longer than " + HEADER_LIMIT + " bytes", offset());
            }
            int old = line.length;
            line = Arrays.copyOf(line, old + stop - position);
            System.arraycopy(buffer, position, line, old, stop - position);
            position = stop;
            if (stop < filled) {
                position++;
                return line;
            }
        }
        return line;
    }

    private int lineFeed(int from, int to) {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        consumed += filled;
        position = 0;
        filled = 0;
        int count = in.read(buffer, 0, buffer.length);
        filled = Math.max(count, 0);
        return count > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
