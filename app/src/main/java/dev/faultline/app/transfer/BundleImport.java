package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleException;
import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.BundledSubmission;
import dev.faultline.intake.Intake;
import dev.faultline.intake.Submission;
import dev.faultline.store.Store;
import dev.faultline.store.coding.Coding;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Brings one bundle, or a part of it, in: bodies as their senders sent them, then what was found out and decided about
/// their events. Each step is made of records that are whole or not there, and passes over what is there already: an
/// import that ended in the middle is completed by the next, and one of what is known changes nothing. One thread.
final class BundleImport {
    private static final Duration DIGESTING = Duration.ofMinutes(10);

    private final Store store;
    private final Intake intake;
    private final BundleReader bundle;
    private final @Nullable String project;
    private final @Nullable Collection<String> entries;

    /// @param project where all of it goes; null for where the bundle says
    /// @param entries names of the entries whose bodies are imported; null for all
    BundleImport(
            Store store,
            Intake intake,
            BundleReader bundle,
            @Nullable String project,
            @Nullable Collection<String> entries) {
        this.store = store;
        this.intake = intake;
        this.bundle = bundle;
        this.project = project;
        this.entries = entries;
    }

    /// @return number of bodies that are on disk now
    /// @throws IOException if the bundle cannot be read, or nothing be stored; what is in by then stays
    long run(Told progress) throws IOException {
        BundlePart part = null;
        BundleException damage = null;
        try {
            part = bundle.hasIndex() ? new BundlePart(store, bundle, project, entries) : null;
        } catch (BundleException e) {
            damage = e;
        }
        if (part != null) {
            settled(new RuleImport(intake, part)::run);
            settled(new HealthImport(store, intake, part)::run);
        }
        long done = bodies(part, progress);
        if (part != null) {
            awaitDigested();
            settled(new DerivationImport(store, intake, part)::run);
            settled(new GroupImport(store, intake, part)::run);
            settled(new DecisionImport(store, intake, part)::run);
            settled(new NoteImport(store, intake, part)::run);
        }
        if (damage != null) {
            throw new IOException(
                    damage.getMessage() + " (its events were imported, what was decided about them was not)", damage);
        }
        return done;
    }

    private long bodies(@Nullable BundlePart part, Told progress) throws IOException {
        Set<String> wanted = entries == null ? Set.of() : Set.copyOf(entries);
        List<BundledSubmission> chosen = bundle.manifest().submissions().stream()
                .filter(each -> entries == null || wanted.contains(each.entry()))
                .toList();
        int done = 0;
        for (BundledSubmission each : chosen) {
            if (part == null || !part.isHere(each)) {
                accept(each, part == null ? null : part.origin(each.project()));
            }
            done++;
            progress.at(done, chosen.size());
        }
        return done;
    }

    private void accept(BundledSubmission each, @Nullable String origin) throws IOException {
        try (SpooledBody body = new SpooledBody(intake, out -> bundle.copy(each.entry(), out))) {
            intake.accept(new Submission(
                    project == null ? each.project() : project,
                    null,
                    each.envelope() ? Submission.Kind.ENVELOPE : Submission.Kind.EVENT,
                    Coding.IDENTITY,
                    each.received(),
                    each.sender(),
                    each.remoteAddress(),
                    origin,
                    body.body()));
        }
    }

    private void awaitDigested() throws IOException {
        try {
            if (!intake.awaitDigested(DIGESTING)) {
                throw new IOException("the events are on disk; import the bundle again when they have been looked at,"
                        + " for what was decided about them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("what was decided about the events was not imported");
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void settled(Step step) throws IOException {
        try {
            step.run();
        } catch (CompletionException e) {
            throw new IOException("what was decided about the events was not imported: " + e.getCause(), e);
        }
    }
}
