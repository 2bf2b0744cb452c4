package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleLimits;
import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.BundledSubmission;
import dev.faultline.intake.Intake;
import dev.faultline.intake.Submission;
import dev.faultline.store.Store;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Brings files in: envelopes, events as JSON, bundles. Any thread.
public final class FileImport {
    /// Name of the sender that imported events get.
    private static final String SENDER = "faultline.import";

    /// Bodies up to this size are held in memory on their way.
    private static final int IN_MEMORY = 1 << 20;

    private final Store store;
    private final Intake intake;
    private final Clock clock;

    public FileImport(Store store, Intake intake, Clock clock) {
        this.store = store;
        this.intake = intake;
        this.clock = clock;
    }

    /// Imports a file; returns when all of it is on disk.
    ///
    /// @param project where it goes; null for where the bundle says, else `local`
    /// @param progress told how much is done, 0 to 1
    /// @throws IOException if it cannot be read or is not understood; the message says which file and why. What was
    ///     imported until then stays
    public Imported run(Path file, @Nullable String project, DoubleConsumer progress) throws IOException {
        FileKind kind = kind(file);
        try {
            long submissions = switch (kind) {
                case BUNDLE -> bundle(file, project, null, (done, all) -> progress.accept((double) done / all));
                case ENVELOPE -> single(file, orLocal(project), Submission.Kind.ENVELOPE);
                case EVENT -> single(file, orLocal(project), Submission.Kind.EVENT);
                case EVENTS -> events(file, orLocal(project));
                case UNKNOWN -> throw new IOException("is neither an envelope, nor an event's JSON, nor a bundle");
            };
            progress.accept(1);
            return new Imported(kind.word(), submissions);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            throw message.contains(file.toString()) ? e : new IOException(file + ": " + message, e);
        }
    }

    private static FileKind kind(Path file) throws IOException {
        try {
            return FileKind.of(file);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        }
    }

    private static String orLocal(@Nullable String project) {
        return project == null ? "local" : project;
    }

    private long single(Path file, String project, Submission.Kind kind) throws IOException {
        try (InputStream in = FileKind.open(file)) {
            accept(project, kind, clock.instant(), SENDER, null, in::transferTo);
        }
        return 1;
    }

    private long events(Path file, String project) throws IOException {
        long count = 0;
        JsonMapper json = JsonMapper.shared();
        try (InputStream in = FileKind.open(file);
                JsonParser parser = json.createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode event = json.readTree(parser);
                byte[] bytes = json.writeValueAsBytes(event);
                accept(project, Submission.Kind.EVENT, clock.instant(), SENDER, null, out -> out.write(bytes));
                count++;
            }
        }
        return count;
    }

    /// Imports a bundle, or a part of it, and the notes about its issues.
    ///
    /// @param entries names of the entries whose bodies are imported; null for all
    /// @param progress told how many bodies are done, and of how many
    /// @return number of bodies that are on disk now
    /// @throws IOException as [#run] does
    public long bundle(Path file, @Nullable Collection<String> entries, Told progress) throws IOException {
        return bundle(file, null, entries, progress);
    }

    private long bundle(Path file, @Nullable String project, @Nullable Collection<String> entries, Told progress)
            throws IOException {
        try (BundleReader bundle = BundleReader.open(file, BundleLimits.DEFAULT)) {
            Set<String> wanted = entries == null ? Set.of() : Set.copyOf(entries);
            List<BundledSubmission> chosen = bundle.manifest().submissions().stream()
                    .filter(each -> entries == null || wanted.contains(each.entry()))
                    .toList();
            int done = 0;
            for (BundledSubmission each : chosen) {
                accept(
                        project == null ? each.project() : project,
                        each.envelope() ? Submission.Kind.ENVELOPE : Submission.Kind.EVENT,
                        each.received(),
                        each.sender(),
                        each.remoteAddress(),
                        out -> bundle.copy(each.entry(), out));
                done++;
                progress.at(done, chosen.size());
            }
            new NoteImport(store, intake).run(bundle, entries == null ? null : wanted);
            return done;
        }
    }

    private void accept(
            String project,
            Submission.Kind kind,
            Instant received,
            @Nullable String sender,
            @Nullable String remoteAddress,
            Source source)
            throws IOException {
        Spooling out = new Spooling();
        try {
            source.writeTo(out);
            out.close();
            intake.accept(
                    new Submission(project, null, kind, Coding.IDENTITY, received, sender, remoteAddress, out.body()));
        } finally {
            out.discard();
        }
    }

    @FunctionalInterface
    private interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Holds a body in memory while it is small, else in a file of the home.
    private final class Spooling extends OutputStream {
        private final ByteArrayOutputStream small = new ByteArrayOutputStream();
        private @Nullable Path file;
        private @Nullable OutputStream large;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (large == null && small.size() + length <= IN_MEMORY) {
                small.write(bytes, offset, length);
                return;
            }
            if (large == null) {
                file = intake.newSpool();
                large = new BufferedOutputStream(Files.newOutputStream(file));
                small.writeTo(large);
                small.reset();
            }
            large.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (large != null) {
                large.close();
            }
        }

        Body body() throws IOException {
            return file == null ? Body.of(small.toByteArray()) : Body.of(file);
        }

        void discard() throws IOException {
            close();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
