/// The two rule languages of grouping: stack trace rules (what is in-app, what counts) and fingerprint rules.
/// Reads, prints and applies rules; must not know strategies, variants or hashes.
@NullMarked
package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.NullMarked;
