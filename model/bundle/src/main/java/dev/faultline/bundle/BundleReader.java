package dev.faultline.bundle;

import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.BundledGrouping;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.bundle.index.IndexedHealth;
import dev.faultline.bundle.index.IndexedRules;
import dev.faultline.event.symbols.Derivation;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.issue.Issue;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Reads a bundle, trusting nothing in it: names, sizes and hashes are checked before anything is handed on, and no
/// entry is ever written to a place that the bundle names. Opened by one thread, then read by any.
public final class BundleReader implements Closeable {
    private static final Set<String> FOLDERS =
            Set.of("events", "envelopes", "attachments", "symbols", "notes", "index");

    private static final int LONGEST_TRAIL = 16 << 20;
    private static final int LARGEST_EVENT = 64 << 20;

    private final Path file;
    private final BundleLimits limits;
    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, Manifest.Entry> entries = new HashMap<>();

    private BundleReader(Path file, BundleLimits limits, ZipFile zip) throws IOException {
        this.file = file;
        this.limits = limits;
        this.zip = zip;
        this.manifest = readManifest();
        checkNames();
        checkSizes();
    }

    /// Opens a bundle and checks its table of contents.
    ///
    /// @throws BundleException if it is no bundle, of a newer format, damaged, or over the limits
    public static BundleReader open(Path file, BundleLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new BundleException(file + " is no bundle: " + e, e);
        }
        try {
            return new BundleReader(file, limits, zip);
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new BundleException(file + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /// What the bundle says about itself; its entries are there and within the limits.
    public Manifest manifest() {
        return manifest;
    }

    /// The file.
    public Path file() {
        return file;
    }

    /// Whether it can be looked at without importing it.
    public boolean hasIndex() {
        return entries.containsKey(IndexEntries.ISSUES) && entries.containsKey(IndexEntries.EVENTS);
    }

    /// What it says of its issues and events.
    ///
    /// @throws BundleException if it has no index, or one that is damaged
    public BundleIndex index() throws IOException {
        if (!hasIndex()) {
            throw broken("it was written by an older Faultline and has no index to look at: import it");
        }
        return indexed(() -> {
            BundleIndex index = new BundleIndex(
                    list(IndexEntries.ISSUES, Issue.class),
                    list(IndexEntries.EVENTS, IndexedEvent.class),
                    list(IndexEntries.HEALTH, IndexedHealth.class));
            IndexEntries.check(index, entries.keySet());
            return index;
        });
    }

    /// What it says of how its events were grouped; nothing, when it was written by an older Faultline.
    ///
    /// @throws BundleException if that is damaged
    public BundledGrouping grouping() throws IOException {
        return indexed(() -> new BundledGrouping(
                list(IndexEntries.RULES, IndexedRules.class), list(IndexEntries.HASHES, HashEntry.class)));
    }

    /// What stands in for parts of an event; null when nothing does. A bundle that does not say so by itself has it in
    /// its events.
    ///
    /// @throws BundleException if that is damaged
    public @Nullable ObjectNode derived(IndexedEvent event) throws IOException {
        if (event.derived() != null) {
            return object(event.derived());
        }
        return event.hash() == null ? Derivation.of(object(event.entry())) : null;
    }

    private ObjectNode object(String name) throws IOException {
        return indexed(() -> {
            if (BundleJson.MAPPER.readTree(bytes(name, LARGEST_EVENT)) instanceof ObjectNode json) {
                return json;
            }
            throw broken("entry " + name + " is no object");
        });
    }

    @FunctionalInterface
    private interface Part<T> {
        T read() throws IOException;
    }

    private <T> T indexed(Part<T> part) throws IOException {
        try {
            return part.read();
        } catch (JacksonException e) {
            throw new BundleException(file + ": its index cannot be read: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new BundleException(file + ": its index is damaged: " + e.getMessage(), e);
        }
    }

    private <T> List<T> list(String name, Class<T> type) throws IOException {
        return entries.containsKey(name) ? BundleJson.list(bytes(name, limits.manifestBytes()), type) : List.of();
    }

    /// What was decided and said about an issue of the index, newest first; empty when nothing was.
    ///
    /// @throws BundleException if that is damaged
    public List<ActivityEntry> trail(Issue issue) throws IOException {
        String name = entries.containsKey(IndexEntries.trail(issue))
                ? IndexEntries.trail(issue)
                : IndexEntries.formerTrail(issue);
        if (!entries.containsKey(name)) {
            return List.of();
        }
        try {
            return TrailJson.read(BundleJson.MAPPER.readTree(bytes(name, LONGEST_TRAIL)), issue.id());
        } catch (JacksonException e) {
            throw new BundleException(file + ": entry " + name + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /// An entry, whole.
    ///
    /// @throws BundleException if it is larger than `most`, or not what the manifest says
    public byte[] bytes(String name, int most) throws IOException {
        Manifest.Entry entry = entries.get(name);
        if (entry != null && entry.size() > most) {
            throw broken("entry " + name + " has " + entry.size() + " bytes, more than " + most);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(name, out);
        return out.toByteArray();
    }

    /// Copies an entry, and fails if it is not what the manifest says; what was written until then is to be thrown
    /// away.
    ///
    /// @throws BundleException if size or hash differ
    public void copy(String name, OutputStream out) throws IOException {
        Manifest.Entry entry = entries.get(name);
        if (entry == null) {
            throw broken("it has no entry " + name);
        }
        HashingStream hashing = new HashingStream(out);
        try (InputStream in = unpack(zip.getEntry(name))) {
            copy(in, hashing, entry);
        }
        String found = HexFormat.of().formatHex(hashing.sha256());
        if (hashing.size() != entry.size() || !found.equals(entry.sha256())) {
            throw broken("entry " + name + " is not what its hash says");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void copy(InputStream in, HashingStream out, Manifest.Entry entry) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = read(in, buffer, entry.name()); read >= 0; read = read(in, buffer, entry.name())) {
            out.write(buffer, 0, read);
            if (out.size() > entry.size()) {
                throw broken("entry " + entry.name() + " unpacks to more than the " + entry.size() + " bytes it says");
            }
        }
    }

    private InputStream unpack(ZipEntry entry) throws BundleException {
        try {
            return zip.getInputStream(entry);
        } catch (IOException e) {
            throw new BundleException(file + ": entry " + entry.getName() + " cannot be unpacked: " + e, e);
        }
    }

    /// Reading fails by the bundle's fault, writing by the disk's: only the first is the bundle's exception.
    private int read(InputStream in, byte[] buffer, String name) throws BundleException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new BundleException(file + ": entry " + name + " cannot be unpacked: " + e, e);
        }
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw broken("it has no " + Manifest.NAME);
        }
        byte[] json;
        try (InputStream in = unpack(entry)) {
            json = in.readNBytes(limits.manifestBytes() + 1);
        } catch (IOException e) {
            throw new BundleException(file + ": its manifest cannot be unpacked: " + e, e);
        }
        if (json.length > limits.manifestBytes()) {
            throw broken("its manifest is longer than " + limits.manifestBytes() + " bytes");
        }
        return parse(json);
    }

    private Manifest parse(byte[] json) throws BundleException {
        try {
            Version version = BundleJson.MAPPER.readValue(json, Version.class);
            int format = version == null ? 0 : version.format();
            if (format > Manifest.FORMAT) {
                throw broken("it is of format " + format + ", this Faultline reads up to " + Manifest.FORMAT
                        + ": open it with a newer one");
            }
            Manifest read = BundleJson.MAPPER.readValue(json, Manifest.class);
            if (read == null) {
                throw broken("its manifest is empty");
            }
            return read;
        } catch (JacksonException e) {
            throw new BundleException(file + ": its manifest cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /// The one part of a manifest that every version of the format has.
    private record Version(int format) {}

    private void checkNames() throws BundleException {
        if (zip.size() > limits.entries()) {
            throw broken("it has " + zip.size() + " entries, more than " + limits.entries());
        }
        for (Manifest.Entry entry : manifest.entries()) {
            if (!named(entry.name()) || entries.put(entry.name(), entry) != null) {
                throw broken("its manifest names an entry badly or twice: " + entry.name());
            }
            if (zip.getEntry(entry.name()) == null) {
                throw broken("entry " + entry.name() + " is missing");
            }
        }
        checkNothingElse();
        for (BundledSubmission submission : manifest.submissions()) {
            if (!entries.containsKey(submission.entry())) {
                throw broken("its manifest has no entry " + submission.entry());
            }
        }
    }

    private void checkNothingElse() throws BundleException {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            boolean known = entry.getName().equals(Manifest.NAME) || entries.containsKey(entry.getName());
            if (!known && !entry.isDirectory()) {
                throw broken("entry " + entry.getName() + " is not in its manifest");
            }
        }
    }

    private void checkSizes() throws BundleException {
        long sum = 0;
        for (Manifest.Entry entry : manifest.entries()) {
            if (entry.size() < 0 || entry.size() > limits.entryBytes()) {
                throw broken(
                        "entry " + entry.name() + " has " + entry.size() + " bytes, more than " + limits.entryBytes());
            }
            sum += entry.size();
        }
        if (sum > limits.bytes()) {
            throw broken("it unpacks to " + sum + " bytes, more than " + limits.bytes());
        }
    }

    private static boolean named(String name) {
        if (name == null || name.contains("\\") || name.indexOf('\0') >= 0) {
            return false;
        }
        String[] parts = name.split("/", -1);
        for (String part : parts) {
            if (part.isBlank() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return parts.length > 1 && FOLDERS.contains(parts[0]);
    }

    private BundleException broken(String what) {
        return new BundleException(file + " is no usable bundle: " + what);
    }
}
