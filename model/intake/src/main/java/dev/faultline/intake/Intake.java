package dev.faultline.intake;

import dev.faultline.event.EventId;
import dev.faultline.store.Store;
import dev.faultline.store.coding.TooLargeException;
import dev.faultline.store.log.Acknowledged;
import dev.faultline.store.log.LogException;
import dev.faultline.store.log.NewRecord;
import dev.faultline.store.log.RecordKind;
import dev.faultline.store.payload.SubmissionHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// The one way in: what is accepted is on disk, and digested soon after. Safe from many threads.
public final class Intake implements AutoCloseable {
    /// Decoded submissions up to this size go to the digest by memory; it reads larger ones from the log.
    private static final long HANDED_OVER = 1 << 20;

    private final Store store;
    private final ContentReader reader;
    private final Bodies bodies;

    /// An intake into a store, which stays the caller's to close, after the intake.
    public Intake(Store store, IntakeLimits limits) {
        this.store = store;
        reader = new ContentReader(limits);
        bodies = new Bodies(store.spool());
    }

    /// A new empty file of the home for a body that is too big to be held in memory.
    ///
    /// @throws IOException if the home cannot be written
    public Path newSpool() throws IOException {
        return Files.createTempFile(store.spool(), "body", ".spool");
    }

    /// Takes a submission and returns when it is on disk. A spooled body is deleted, whatever happens.
    ///
    /// @throws RefusedException if it is broken or too large
    /// @throws LogException if it could not be put on disk; it may be sent again
    /// @throws IOException if its spooled body cannot be read
    public Receipt accept(Submission submission) throws IOException {
        try {
            Content content = read(submission);
            String given = content.eventId() == null && content.holdsEvent() ? EventId.random() : null;
            Acknowledged done = append(submission, content, given);
            String eventId = given == null ? content.eventId() : given;
            return new Receipt(
                    done.location().sequence(), eventId, content.items().size());
        } finally {
            Bodies.delete(submission.body());
        }
    }

    private Acknowledged append(Submission submission, Content content, @Nullable String given) throws IOException {
        Bodies.Packed packed = bodies.pack(submission.coding(), submission.body());
        try {
            SubmissionHeader header = new SubmissionHeader(
                    submission.project(),
                    submission.kind() == Submission.Kind.ENVELOPE,
                    packed.coding(),
                    submission.received(),
                    given,
                    submission.publicKey(),
                    submission.sender(),
                    submission.remoteAddress());
            Object memo = content.size() <= HANDED_OVER ? content : null;
            return await(store.log().append(new NewRecord(RecordKind.SUBMISSION, header.write(), packed.body(), memo)));
        } finally {
            Bodies.delete(packed.body());
        }
    }

    private Content read(Submission submission) throws IOException {
        try {
            return reader.read(
                    submission.kind(), submission.coding(), submission.body().open());
        } catch (TooLargeException e) {
            throw new RefusedException(RefusedException.Reason.TOO_LARGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RefusedException(RefusedException.Reason.MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static Acknowledged await(CompletableFuture<Acknowledged> done) throws IOException {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LogException log ? log : new IOException(e.getCause());
        }
    }

    @Override
    public void close() {}
}
