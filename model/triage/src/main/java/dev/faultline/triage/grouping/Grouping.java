package dev.faultline.triage.grouping;

import java.util.List;

/// How one event was grouped, and why.
///
/// @param config id of the algorithm with its version, such as `newstyle:2023-01-11`
/// @param variants all variants, contributing or not, in the order in which they were looked at
/// @param hashes the hashes of the contributing variants, the primary one first; never empty
public record Grouping(String config, List<Variant> variants, List<String> hashes) {}
