package dev.faultline.intake;

import java.util.List;

/// What one committed batch of the digest changed; nothing when only counters were written. Immutable.
///
/// @param position sequence number of the record that is digested next
/// @param issues ids of the issues that are new or changed in any way, deleted ones included
/// @param events number of new events
/// @param newIssues number of new issues
/// @param decided whether a user's decision was among what was applied
public record Committed(long position, List<Long> issues, int events, int newIssues, boolean decided) {}
