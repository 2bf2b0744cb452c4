package dev.faultline.intake;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.EventId;
import dev.faultline.event.ItemType;
import dev.faultline.event.json.BodyCoding;
import dev.faultline.event.json.LenientJson;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.coding.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A body while it is decoded: the header of its envelope at first, so that its owner can be found, then all of it.
/// Framing is walked with hard limits, and only payloads that the digest reads are held. For one thread.
public final class Reading implements AutoCloseable {
    /// The longest item of sessions.
    private static final int SESSIONS = 1 << 20;

    private final Submission.Kind kind;
    private final Coding coding;
    private final IntakeLimits limits;
    private final InputStream body;
    private @Nullable EnvelopeReader envelope;
    private @Nullable IOException broken;

    /// @param body as received; closed with this
    Reading(Submission.Kind kind, Coding coding, InputStream body, IntakeLimits limits) {
        this.kind = kind;
        this.coding = coding;
        this.body = body;
        this.limits = limits;
    }

    /// The envelope's header; null for an event on its own, and when it cannot be read, for which the intake will
    /// refuse the body.
    public @Nullable ObjectNode header() {
        if (kind == Submission.Kind.EVENT || broken != null) {
            return null;
        }
        try {
            return envelope().header();
        } catch (IOException e) {
            broken = e;
            return null;
        }
    }

    private EnvelopeReader envelope() throws IOException {
        EnvelopeReader reader = envelope;
        if (reader == null) {
            reader = new EnvelopeReader(coding.decode(body, limits.envelope()));
            envelope = reader;
        }
        return reader;
    }

    /// Everything, to be asked for once.
    ///
    /// @throws TooLargeException if something is longer than its limit
    /// @throws IOException if coding or framing is broken
    Content content() throws IOException {
        if (broken != null) {
            throw broken;
        }
        return kind == Submission.Kind.EVENT ? event() : items(envelope());
    }

    private Content event() throws IOException {
        try (InputStream decoded = coding.decode(body, limits.event())) {
            byte[] bytes = BodyCoding.decode(decoded.readAllBytes());
            ObjectNode none = JsonNodeFactory.instance.objectNode();
            Item item = new Item(0, ItemType.EVENT.wireName(), none, bytes, bytes.length);
            return new Content(none, eventId(checked(bytes)), List.of(item), bytes.length);
        }
    }

    /// An event on its own has no framing but its JSON, so that must be whole; nested too deep is no fault.
    private static ObjectNode checked(byte[] bytes) throws IOException {
        LenientJson.Parsed parsed = LenientJson.read(bytes);
        for (LenientJson.Oddity oddity : parsed.oddities()) {
            if (oddity.code().equals("invalid_json")) {
                throw new IOException("not JSON: " + oddity.text());
            }
        }
        if (parsed.root() instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("not a JSON object");
    }

    private Content items(EnvelopeReader reader) throws IOException {
        List<Item> items = new ArrayList<>(2);
        long size = 0;
        for (EnvelopeItem item = reader.next(); item != null; item = reader.next()) {
            Item read = item(items.size(), item);
            size += read.length();
            items.add(read);
        }
        return new Content(reader.header(), eventId(reader.header(), items), List.copyOf(items), size);
    }

    private static @Nullable String eventId(ObjectNode header, List<Item> items) {
        String id = eventId(header);
        for (Item item : items) {
            if (id == null && item.isEvent() && item.bytes() != null) {
                id = eventId(item.bytes());
            }
        }
        return id;
    }

    /// The id an event has in itself; null when it has none.
    static @Nullable String eventId(byte[] json) {
        return LenientJson.read(BodyCoding.decode(json)).root() instanceof ObjectNode object ? eventId(object) : null;
    }

    private static @Nullable String eventId(ObjectNode object) {
        return EventId.canonical(object.get("event_id"));
    }

    private Item item(int index, EnvelopeItem item) throws IOException {
        ItemType type = ItemType.of(item.type());
        int most = type.isEvent() ? limits.event() : SESSIONS;
        boolean wanted = type.isEvent() || type == ItemType.SESSION || type == ItemType.SESSIONS;
        ItemBytes read = wanted ? ItemBytes.kept(item, most) : ItemBytes.counted(item);
        if (type.isEvent() && read.bytes() == null) {
            throw new TooLargeException(most);
        }
        return new Item(index, item.type(), item.header(), read.bytes(), read.length());
    }

    @Override
    public void close() throws IOException {
        if (envelope == null) {
            body.close();
        } else {
            envelope.close();
        }
    }
}
