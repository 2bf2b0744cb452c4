/// Grouping events again that are in issues already, under other rules or because their frames became known: which
/// events belong together, and which issue goes on as which group. Pure functions of what is given, so that a replay of
/// the log gives the same issues.
/// Must not know where events and issues are kept.
@NullMarked
package dev.faultline.triage.regroup;

import org.jspecify.annotations.NullMarked;
