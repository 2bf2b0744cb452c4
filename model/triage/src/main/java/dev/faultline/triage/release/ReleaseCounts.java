package dev.faultline.triage.release;

/// Events and sessions of a release in one stretch of time.
///
/// @param release name of the release; empty for all of the project together, what names no release included
/// @param bucket number of the stretch, from 0
/// @param sessions begun in it
/// @param crashed of these
public record ReleaseCounts(String release, int bucket, long events, long sessions, long crashed) {}
