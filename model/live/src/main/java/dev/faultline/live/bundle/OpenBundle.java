package dev.faultline.live.bundle;

import dev.faultline.bundle.BundleLimits;
import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.Manifest;
import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.live.Live;
import dev.faultline.live.Timer;
import dev.faultline.live.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A bundle that is looked at where it lies: its own live model, which answers as that of a home does and takes no
/// decision. Any thread.
public final class OpenBundle implements AutoCloseable {
    private final BundleReader reader;
    private final BundleIndex index;
    private final BundleFacts facts;
    private final Live live;

    private OpenBundle(BundleReader reader, BundleIndex index, BundleFacts facts, Live live) {
        this.reader = reader;
        this.index = index;
        this.facts = facts;
        this.live = live;
    }

    /// Opens a bundle. Only its index is read, whatever its size.
    ///
    /// @param jobs of the home, which shows them
    /// @throws dev.faultline.bundle.BundleException if it is none, or damaged, or cannot be looked at
    /// @throws IOException if the file cannot be read
    static OpenBundle open(Path file, Jobs jobs, Timer timer, Clock clock) throws IOException {
        BundleReader reader = BundleReader.open(file, BundleLimits.DEFAULT);
        try {
            BundleIndex index = reader.index();
            BundleFacts facts = facts(reader, index);
            Live live =
                    new Live(new BundleArchive(reader, index, reader.grouping(), facts.bytes()), jobs, timer, clock);
            return new OpenBundle(reader, index, facts, live);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static BundleFacts facts(BundleReader reader, BundleIndex index) throws IOException {
        Manifest manifest = reader.manifest();
        return new BundleFacts(
                reader.file(),
                Files.size(reader.file()),
                manifest.created(),
                manifest.product(),
                manifest.query(),
                manifest.redaction(),
                index.issues(),
                index.events(),
                index.all().stream()
                        .mapToLong(event -> event.attachments().size())
                        .sum(),
                manifest.counts().symbols());
    }

    /// What is known of it.
    public BundleFacts facts() {
        return facts;
    }

    /// What the window asks about it.
    public Live live() {
        return live;
    }

    /// The entries that hold what is chosen, in the order of arrival; null for all.
    @Nullable
    List<String> entries(BundleChoice choice) {
        return switch (choice) {
            case BundleChoice.All _ -> null;
            case BundleChoice.Issues(List<Long> ids) ->
                entries(ids.stream().map(index::eventsOf).flatMap(Collection::stream));
            case BundleChoice.Event(String id) -> entries(Stream.ofNullable(index.event(id)));
        };
    }

    private static List<String> entries(Stream<IndexedEvent> events) {
        return events.map(IndexedEvent::submission)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /// Ends its feeds and lets go of the file.
    @Override
    public void close() throws IOException {
        live.close();
        reader.close();
    }
}
