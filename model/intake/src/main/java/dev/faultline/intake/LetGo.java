package dev.faultline.intake;

import dev.faultline.store.Store;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.log.Body;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.LogReader;
import dev.faultline.store.log.NewRecord;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.log.SegmentLog;
import dev.faultline.store.log.StoredRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the index had counted when events were last let go, as a record of the log. An index made anew, which does not
/// meet those events any more, takes it over when it comes to the point it is of, so that counts, users, states and
/// releases are those from before.
///
/// @param asOf number of the first record it does not count
/// @param location of the record that holds it
record LetGo(long asOf, Location location) {

    /// Writes down what is counted up to a position; returns when it is on disk.
    ///
    /// @param writer with everything committed
    static void note(Store store, IndexWriter writer, Location position) throws IOException, SQLException {
        Path spool = Files.createTempFile(store.spool(), "figures", ".spool");
        try {
            try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(spool)))) {
                writer.writeFigures(out);
            }
            var header = JsonNodeFactory.instance.objectNode().put("as_of", position.sequence());
            store.log()
                    .append(new NewRecord(RecordKind.FIGURES, header, Body.of(spool), null))
                    .join();
        } catch (CompletionException e) {
            throw new IOException("what the oldest events counted could not be put on disk", e.getCause());
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /// The last such record that the index has yet to take over; null when there is none.
    static @Nullable LetGo pending(SegmentLog log, IndexWriter writer) throws IOException {
        Set<RecordKind> kinds = EnumSet.of(RecordKind.FIGURES);
        LetGo last = null;
        try (LogReader reader = log.read(writer.position())) {
            for (StoredRecord found = reader.next(kinds); found != null; found = reader.next(kinds)) {
                last = new LetGo(found.header().path("as_of").asLong(0), found.location());
            }
        }
        return last != null && last.isAhead(writer) ? last : null;
    }

    private boolean isAhead(IndexWriter writer) {
        return asOf >= writer.position().sequence() && location.sequence() != writer.restored();
    }

    /// Puts it into the index and commits; the writer is of no use afterwards.
    void restore(SegmentLog log, IndexWriter writer) throws IOException, SQLException {
        StoredRecord found = log.find(location);
        if (found == null) {
            throw new IOException("record " + location + " with what was counted before is gone");
        }
        try (GZIPInputStream in = new GZIPInputStream(found.openBody())) {
            writer.restore(location.sequence(), in);
        }
    }
}
