package dev.faultline.triage.release;

import java.time.Instant;

/// A release of a project with the time it was first seen.
public record KnownRelease(Release release, Instant firstSeen) {}
