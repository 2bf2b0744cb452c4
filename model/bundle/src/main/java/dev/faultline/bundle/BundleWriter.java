package dev.faultline.bundle;

import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.bundle.index.IndexedHealth;
import dev.faultline.bundle.index.IndexedRules;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.issue.Issue;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes a bundle as a stream; nothing is held but the list of entries and the index. The file takes its name when it
/// is whole.
/// One thread.
public final class BundleWriter implements Closeable {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
    private static final int LONGEST_NAME = 100;

    private final Path target;
    private final Path part;
    private final String product;
    private final Instant created;
    private final @Nullable String query;
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final List<BundledSubmission> submissions = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Issue> indexedIssues = new ArrayList<>();
    private final List<IndexedEvent> indexedEvents = new ArrayList<>();
    private final List<IndexedHealth> indexedHealth = new ArrayList<>();
    private final List<IndexedRules> indexedRules = new ArrayList<>();
    private final List<HashEntry> indexedHashes = new ArrayList<>();
    private int events;
    private int symbols;
    private int attachments;
    private boolean whole;

    /// Begins a bundle.
    ///
    /// @param product version of this Faultline
    /// @param query the search whose events it holds; null when they are chosen otherwise
    /// @throws IOException if the file cannot be written
    public BundleWriter(Path target, String product, Instant created, @Nullable String query) throws IOException {
        this.target = target;
        this.product = product;
        this.created = created;
        this.query = query;
        this.part = Files.createTempFile(target.toAbsolutePath().getParent(), ".faultline", ".part");
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16));
    }

    /// Adds an event as readable JSON.
    ///
    /// @return name of the entry
    public String event(String eventId, ObjectNode json) throws IOException {
        byte[] bytes = BundleJson.MAPPER.writeValueAsBytes(json);
        events++;
        return entry("events/" + safe(eventId) + ".json", out -> out.write(bytes));
    }

    /// Adds what lists show of an event that was added.
    public void index(IndexedEvent event) {
        indexedEvents.add(event);
    }

    /// Adds what lists show of an issue, and what was decided and said about it.
    ///
    /// @param trail newest first; nothing is written of an empty one
    public void issue(Issue issue, List<ActivityEntry> trail) throws IOException {
        indexedIssues.add(issue);
        if (!trail.isEmpty()) {
            byte[] bytes = BundleJson.MAPPER.writeValueAsBytes(TrailJson.write(trail));
            entry(IndexEntries.trail(issue), out -> out.write(bytes));
        }
    }

    /// Adds how the releases of a project did.
    public void health(IndexedHealth health) {
        indexedHealth.add(health);
    }

    /// Adds the rules that a project has on top of the shipped ones.
    public void rules(IndexedRules rules) {
        indexedRules.add(rules);
    }

    /// Adds the grouping hashes that lead to an issue, those with most events first.
    public void hashes(List<HashEntry> hashes) {
        indexedHashes.addAll(hashes);
    }

    /// Adds what stands in for parts of an event, such as symbolicated frames.
    ///
    /// @param members of the event's JSON
    /// @return name of the entry
    public String derived(String eventId, ObjectNode members) throws IOException {
        byte[] bytes = BundleJson.TIGHT.writeValueAsBytes(members);
        return entry(IndexEntries.derived(eventId), out -> out.write(bytes));
    }

    /// Adds a file with debug information.
    ///
    /// @param id of what it belongs to
    public void symbols(String id, String name, Content content) throws IOException {
        symbols++;
        entry("symbols/" + safe(id) + "/" + safe(name), content);
    }

    /// Adds a body as it was sent, decompressed.
    ///
    /// @param received when it arrived; with `sequence` the order in which bodies are imported
    /// @param sequence its number in the log
    /// @return name of the entry
    public String submission(
            long sequence,
            String project,
            boolean envelope,
            Instant received,
            @Nullable String sender,
            @Nullable String remoteAddress,
            InputStream body)
            throws IOException {
        String name = "envelopes/%012d.%s".formatted(sequence, envelope ? "envelope" : "json");
        entry(name, body::transferTo);
        submissions.add(new BundledSubmission(name, project, envelope, received, sender, remoteAddress));
        return name;
    }

    /// Adds an attachment of an event.
    ///
    /// @param number tells the attachments of one event apart
    /// @param name file name as sent, which may hold anything
    /// @return name of the entry
    public String attachment(String eventId, int number, String name, Content content) throws IOException {
        attachments++;
        return entry("attachments/" + safe(eventId) + "/" + number + "-" + safe(name), content);
    }

    /// Writes the manifest and gives the file its name.
    public void finish() throws IOException {
        entry(IndexEntries.ISSUES, out -> out.write(BundleJson.TIGHT.writeValueAsBytes(indexedIssues)));
        entry(IndexEntries.EVENTS, out -> out.write(BundleJson.TIGHT.writeValueAsBytes(indexedEvents)));
        entry(IndexEntries.HEALTH, out -> out.write(BundleJson.TIGHT.writeValueAsBytes(indexedHealth)));
        entry(IndexEntries.RULES, out -> out.write(BundleJson.TIGHT.writeValueAsBytes(indexedRules)));
        entry(IndexEntries.HASHES, out -> out.write(BundleJson.TIGHT.writeValueAsBytes(indexedHashes)));
        Manifest.Counts counts =
                new Manifest.Counts(indexedIssues.size(), events, submissions.size(), attachments, symbols);
        submissions.sort(Comparator.comparing(BundledSubmission::entry));
        Manifest manifest =
                new Manifest(Manifest.FORMAT, product, created, query, counts, List.of(), submissions, entries);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(BundleJson.MAPPER.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        whole = true;
    }

    /// Ends it; without [#finish] nothing is left of it.
    @Override
    public void close() throws IOException {
        if (!whole) {
            try {
                zip.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }

    /// @param wished name; an event of the same id in another project gets another one
    private String entry(String wished, Content content) throws IOException {
        String name = names.add(wished) ? wished : wished.replaceFirst("(?=\\.[^./]*$|$)", "-" + names.size());
        zip.putNextEntry(new ZipEntry(name));
        HashingStream hashing = new HashingStream(zip);
        content.writeTo(hashing);
        zip.closeEntry();
        entries.add(new Manifest.Entry(name, hashing.size(), HexFormat.of().formatHex(hashing.sha256())));
        return name;
    }

    /// Names of entries hold nothing that any file system would read as more than a name.
    static String safe(String name) {
        String plain = UNSAFE.matcher(name).replaceAll("_");
        String cut = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return cut.isEmpty() || cut.chars().allMatch(c -> c == '.') ? "_" + cut : cut;
    }

    /// What an entry is filled with.
    @FunctionalInterface
    public interface Content {

        /// Writes all of it; must not close the stream.
        void writeTo(OutputStream out) throws IOException;
    }
}
