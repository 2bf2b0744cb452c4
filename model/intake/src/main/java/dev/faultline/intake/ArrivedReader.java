package dev.faultline.intake;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.intake.Due.Noted;
import dev.faultline.intake.Due.Submitted;
import dev.faultline.store.log.Acknowledged;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.LogReader;
import dev.faultline.store.log.NewRecord;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.log.SegmentLog;
import dev.faultline.store.log.StoredRecord;
import dev.faultline.store.payload.SubmissionHeader;
import dev.faultline.triage.Assessment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Gets the next records for the digest, from memory where they were handed over, else from the log, and reads their
/// events.
final class ArrivedReader implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(ArrivedReader.class.getName());

    /// What is in the log was checked against the limits of its time; these only keep memory bounded.
    private static final IntakeLimits WIDE = new IntakeLimits(64 << 20, 1L << 32);

    private final SegmentLog log;
    private final HandOver handOver;
    private final EventReader events = EventReader.withoutDetails();
    private final ProjectEngines engines;
    private Location position;
    private @Nullable LogReader reader;

    ArrivedReader(SegmentLog log, HandOver handOver, ProjectEngines engines, Location position) {
        this.log = log;
        this.handOver = handOver;
        this.engines = engines;
        this.position = position;
    }

    Location position() {
        return position;
    }

    /// The next record, or null when there is none yet.
    @Nullable
    Due next() throws IOException {
        Acknowledged handed = handOver.take(position.sequence());
        if (handed != null) {
            close();
            position = handed.next();
            return handedOver(handed);
        }
        long last = log.acknowledged();
        if (position.sequence() > last) {
            return null;
        }
        if (reader == null) {
            reader = log.read(position);
        }
        StoredRecord stored = reader.next();
        position = reader.position();
        if (stored == null) {
            position = new Location(Math.max(position.sequence(), last + 1), position.segment(), position.offset());
            close();
            return null;
        }
        return read(stored);
    }

    private Due handedOver(Acknowledged handed) throws IOException {
        NewRecord entry = handed.entry();
        if (entry.memo() instanceof Content content) {
            return submitted(handed.location(), entry.header(), content);
        }
        if (entry.kind() != RecordKind.SUBMISSION) {
            return new Noted(handed.location(), entry.kind(), entry.header());
        }
        StoredRecord stored = log.find(handed.location());
        return stored == null ? new Noted(handed.location(), RecordKind.UNKNOWN, entry.header()) : read(stored);
    }

    private Due read(StoredRecord stored) {
        if (stored.kind() == RecordKind.SUBMISSION) {
            SubmissionHeader header = SubmissionHeader.read(stored.header());
            Submission.Kind kind = header.envelope() ? Submission.Kind.ENVELOPE : Submission.Kind.EVENT;
            try (Reading reading = new Reading(kind, header.coding(), stored.openBody(), WIDE)) {
                return submitted(stored.location(), stored.header(), reading.content());
            } catch (IOException e) {
                LOGGER.log(System.Logger.Level.WARNING, "record " + stored.location() + " cannot be read", e);
            }
        }
        return new Noted(stored.location(), stored.kind(), stored.header());
    }

    private Submitted submitted(Location location, ObjectNode json, Content content) {
        SubmissionHeader header = SubmissionHeader.read(json);
        ObjectNode envelope = header.withEventId(content.envelopeHeader());
        List<Assessed> assessed = new ArrayList<>(1);
        List<Item> others = new ArrayList<>(0);
        int failed = 0;
        for (Item item : content.items()) {
            if (!item.isEvent()) {
                others.add(item);
                continue;
            }
            ObjectNode of = assessed.isEmpty() ? envelope : ofLater(envelope, location, item);
            EventReader.Context context = new EventReader.Context(header.received(), of, header.remoteAddress());
            Assessed one = assess(header.project(), item, location, context);
            failed += one == null ? 1 : 0;
            if (one != null) {
                assessed.add(one);
            }
        }
        return new Submitted(location, header, assessed, failed, others, content.size());
    }

    /// An envelope has one event by the protocol, and its id in the header; should it have more, each has its own.
    private static ObjectNode ofLater(ObjectNode envelope, Location location, Item item) {
        byte[] json = item.bytes();
        String id = json == null ? null : Reading.eventId(json);
        ByteBuffer name = ByteBuffer.allocate(12).putLong(location.sequence()).putInt(item.index());
        String own =
                id == null ? UUID.nameUUIDFromBytes(name.array()).toString().replace("-", "") : id;
        return envelope.deepCopy().put("event_id", own);
    }

    /// Whatever an event holds, the digest goes on.
    private @Nullable Assessed assess(String project, Item item, Location location, EventReader.Context context) {
        try {
            Event event = events.read(Objects.requireNonNull(item.bytes()), context);
            Assessment assessment = engines.assessor(project).assess(event);
            return Assessed.of(event, assessment, location, context.received(), item.index());
        } catch (RuntimeException | StackOverflowError e) {
            LOGGER.log(System.Logger.Level.ERROR, "an event cannot be read; it is kept as it came", e);
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
