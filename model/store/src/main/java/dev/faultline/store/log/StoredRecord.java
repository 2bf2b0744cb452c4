package dev.faultline.store.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A record read back from the log, its checksum verified. The body of a big one is streamed from its file.
public final class StoredRecord {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Location location;
    private final Format.Head head;
    private final ObjectNode header;
    private final byte @Nullable [] payload;
    private final @Nullable Path file;

    private StoredRecord(
            Location location, Format.Head head, ObjectNode header, byte @Nullable [] payload, @Nullable Path file) {
        this.location = location;
        this.head = head;
        this.header = header;
        this.payload = payload;
        this.file = file;
    }

    static StoredRecord inMemory(Location location, Format.Head head, byte[] payload) {
        return new StoredRecord(location, head, header(payload, head.headerLength()), payload, null);
    }

    static StoredRecord inFile(Location location, Format.Head head, byte[] header, Path file) {
        return new StoredRecord(location, head, header(header, header.length), null, file);
    }

    /// Where it is.
    public Location location() {
        return location;
    }

    /// What it holds.
    public RecordKind kind() {
        return RecordKind.of(head.kind());
    }

    /// The JSON that says what the body is; empty when it is not an object.
    public ObjectNode header() {
        return header;
    }

    /// Length of the body in bytes, as stored.
    public int bodyLength() {
        return head.bodyLength();
    }

    /// Bytes the record takes in the log.
    public long length() {
        return head.length();
    }

    /// The body as stored; the caller closes the stream.
    public InputStream openBody() throws IOException {
        if (payload != null) {
            return new ByteArrayInputStream(payload, head.headerLength(), head.bodyLength());
        }
        return SegmentFile.open(
                Objects.requireNonNull(file),
                location.offset() + Format.RECORD_HEADER + head.headerLength(),
                head.bodyLength());
    }

    private static ObjectNode header(byte[] bytes, int length) {
        try {
            JsonNode node = JSON.readTree(bytes, 0, length);
            return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
