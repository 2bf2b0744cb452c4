package dev.faultline.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a bundle says about itself (`manifest.json`).
///
/// Version history of the format:
/// 1. Folders `events`, `envelopes`, `attachments`.
/// 2. Folder `index` with `issues.json` and `events.json`, so that a bundle can be looked at without its events being
///    read; folder `notes` with the trail of each issue under its short id; folder `symbols`.
/// 3. `index/health.json`, how the releases did; trails are named by the issue's id, and their entries say what issue
///    they are about.
///
/// Within 3, passed over by Faultlines that do not know of it: `index/rules.json` with the rules of each project,
/// `index/hashes.json` with the grouping hashes of each issue, folder `index/derived` with what stands in for parts of
/// events, such as symbolicated frames; `hash` and `derived` of an indexed event; `origin` and `at` of health.
///
/// What an older version lacks is empty; a newer version is refused.
///
/// @param format version of the format
/// @param product version of the Faultline that wrote it
/// @param created when it was written
/// @param query the search whose events it holds; null when they were chosen otherwise
/// @param counts how much of each kind it holds
/// @param redaction rules that were applied, in words; empty when nothing was taken out
/// @param submissions what is to be imported, in the order of its arrival
/// @param entries every entry but the manifest
public record Manifest(
        int format,
        String product,
        Instant created,
        @Nullable String query,
        Counts counts,
        List<String> redaction,
        List<BundledSubmission> submissions,
        List<Entry> entries) {

    static final int FORMAT = 3;
    static final String NAME = "manifest.json";

    public Manifest {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(counts, "counts");
        redaction = List.copyOf(redaction);
        submissions = List.copyOf(submissions);
        entries = List.copyOf(entries);
    }

    /// How much of each kind a bundle holds. Format 1 does not say how many issues.
    public record Counts(int issues, int events, int envelopes, int attachments, int symbols) {}

    /// An entry of the zip.
    ///
    /// @param size in bytes, unpacked
    /// @param sha256 of the unpacked bytes, 64 lower-case hex digits
    public record Entry(String name, long size, String sha256) {
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }
}
