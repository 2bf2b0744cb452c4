package dev.faultline.triage.grouping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one event was grouped, and why.
///
/// @param config id of the algorithm with its version, such as `newstyle:2023-01-11`
/// @param variants all variants, contributing or not, in the order in which they were looked at
/// @param hashes the hashes of the contributing variants, the primary one first; never empty
/// @param fingerprint the fingerprint rule that matched or the fingerprint the SDK sent; null with neither
/// @param mainException index of the exception that stands for the event; null where it is the last one
public record Grouping(
        String config,
        List<Variant> variants,
        List<String> hashes,
        @Nullable AppliedFingerprint fingerprint,
        @Nullable Integer mainException) {

    /// A grouping by components alone.
    public Grouping(String config, List<Variant> variants, List<String> hashes) {
        this(config, variants, hashes, null, null);
    }
}
