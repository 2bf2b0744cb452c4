package dev.faultline.bundle;

/// How much a bundle may hold before it is taken for hostile.
///
/// @param entries number of entries
/// @param manifestBytes size of the manifest, and of each part of the index, unpacked
/// @param entryBytes size of any other entry, unpacked
/// @param bytes size of all entries together, unpacked
public record BundleLimits(int entries, int manifestBytes, long entryBytes, long bytes) {

    /// A million entries of 200 MiB at most, 64 GiB in all; a manifest of 256 MiB.
    public static final BundleLimits DEFAULT = new BundleLimits(1_000_000, 256 << 20, 200L << 20, 64L << 30);
}
