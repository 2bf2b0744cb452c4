package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleLimits;
import dev.faultline.bundle.BundleReader;
import dev.faultline.intake.Intake;
import dev.faultline.intake.Submission;
import dev.faultline.store.Store;
import dev.faultline.store.coding.Coding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
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
            accept(project, kind, in::transferTo);
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
                accept(project, Submission.Kind.EVENT, out -> out.write(bytes));
                count++;
            }
        }
        return count;
    }

    /// Imports a bundle, or a part of it, with what was found out and decided about its issues.
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
            return new BundleImport(store, intake, bundle, project, entries).run(progress);
        }
    }

    private void accept(String project, Submission.Kind kind, SpooledBody.Source source) throws IOException {
        try (SpooledBody body = new SpooledBody(intake, source)) {
            intake.accept(
                    new Submission(project, null, kind, Coding.IDENTITY, clock.instant(), SENDER, null, body.body()));
        }
    }
}
