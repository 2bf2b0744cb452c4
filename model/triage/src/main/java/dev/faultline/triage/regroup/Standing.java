package dev.faultline.triage.regroup;

/// Where an event stands before it is grouped again.
///
/// @param sequence order of arrival
/// @param issue the issue it is in
/// @param hash the first of its hashes
public record Standing(long sequence, long issue, String hash) {}
