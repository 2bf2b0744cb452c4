package dev.faultline.live.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an open bundle. A snapshot: it does not change.
///
/// @param bytes size of the file
/// @param product version of the Faultline that wrote it
/// @param query the search whose events it holds; null when they were chosen otherwise
/// @param redaction what was taken out of it, in words; empty for nothing
/// @param symbols number of files with debug information in it
public record BundleFacts(
        Path file,
        long bytes,
        Instant created,
        String product,
        @Nullable String query,
        List<String> redaction,
        long issues,
        long events,
        long attachments,
        long symbols) {
    public BundleFacts {
        redaction = List.copyOf(redaction);
    }

    /// What the file is called.
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
