package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A pattern of a rule as it is matched: the globs it stands for, and what is done to the text before.
///
/// @param alternatives the pattern with its `{a,b}` written out; empty for a pattern that is broken and never matches
/// @param ignoreCase both sides in small letters
record Globs(List<Glob> alternatives, boolean ignoreCase) {

    private static final Globs NEVER = new Globs(List.of(), false);

    /// A pattern of a stack trace rule for a field that is not a path: `*` stays on its line.
    static Globs plain(String pattern) {
        return compiled(pattern, false);
    }

    /// A pattern of a stack trace rule for a path: slashes of both kinds, any case, `**` for folders.
    static Globs path(String pattern) {
        return compiled(pattern.replace('\\', '/').toLowerCase(Locale.ROOT), true);
    }

    private static Globs compiled(String pattern, boolean path) {
        List<Glob> globs = new ArrayList<>();
        for (String alternative : Braces.expand(pattern)) {
            List<GlobStep> steps = GlobSyntax.of(alternative, path);
            if (steps == null) {
                return NEVER;
            }
            globs.add(new Glob(steps));
        }
        return new Globs(globs, false);
    }

    /// A pattern of a fingerprint rule: `*` takes everything; broken parts stand for themselves.
    static Globs free(String pattern, boolean ignoreCase) {
        String text = ignoreCase ? pattern.toLowerCase(Locale.ROOT) : pattern;
        return new Globs(List.of(new Glob(LooseGlobSyntax.of(text, false))), ignoreCase);
    }

    /// A path pattern of a fingerprint rule: `*` stays in its folder, `**` does not.
    static Globs freePath(String pattern) {
        String text = pattern.replace('\\', '/').toLowerCase(Locale.ROOT);
        return new Globs(List.of(new Glob(LooseGlobSyntax.of(text, true))), true);
    }

    /// How a text begins that fits; empty texts where the pattern does not say.
    List<String> starts() {
        return alternatives.stream().map(Glob::start).toList();
    }

    boolean matches(String value) {
        String text = ignoreCase ? value.toLowerCase(Locale.ROOT) : value;
        for (Glob glob : alternatives) {
            if (glob.matches(text)) {
                return true;
            }
        }
        return false;
    }

    /// Matches a path that is in small letters with forward slashes, also as if it began with a slash.
    boolean matchesPath(String path) {
        String text = ignoreCase ? path.toLowerCase(Locale.ROOT) : path;
        for (Glob glob : alternatives) {
            if (glob.matchesPath(text)) {
                return true;
            }
        }
        return false;
    }
}
