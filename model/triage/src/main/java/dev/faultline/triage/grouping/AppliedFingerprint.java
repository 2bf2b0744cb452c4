package dev.faultline.triage.grouping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the fingerprint of an event came from.
///
/// @param rule text of the fingerprint rule that matched; null when none did
/// @param builtIn whether that rule is one that Faultline ships
/// @param title the title the rule gives, variables filled in; null when it gives none
/// @param client the fingerprint the SDK sent, when it is more than the default; a rule overrides it
public record AppliedFingerprint(
        @Nullable String rule, boolean builtIn, @Nullable String title, List<String> client) {}
