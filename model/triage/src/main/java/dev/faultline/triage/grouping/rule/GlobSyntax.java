package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the globs of stack trace rules: `?`, `*`, `[a-z]`, `[!a]`, backslash escapes, and in paths `**` as a
/// whole folder name for any number of folders.
final class GlobSyntax {
    private final String pattern;
    private final boolean path;
    private final List<GlobStep> steps = new ArrayList<>();
    private int at;

    private GlobSyntax(String pattern, boolean path) {
        this.pattern = pattern;
        this.path = path;
    }

    /// The steps, or null for a pattern that is broken.
    static @Nullable List<GlobStep> of(String pattern, boolean path) {
        GlobSyntax syntax = new GlobSyntax(pattern, path);
        return syntax.read() ? syntax.steps : null;
    }

    private boolean read() {
        GlobStep.Reach reach = path ? GlobStep.Reach.SEGMENT : GlobStep.Reach.LINE;
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            switch (c) {
                case '?' -> steps.add(new GlobStep.One(reach));
                case '*' -> star(reach);
                case '[' -> {
                    GlobStep.OneOf set = CharacterClass.read(pattern, at);
                    if (set == null) {
                        return false;
                    }
                    steps.add(set);
                    at = CharacterClass.end(pattern, at);
                }
                case '\\' -> {
                    if (at == pattern.length()) {
                        return false;
                    }
                    steps.add(new GlobStep.Literal(pattern.charAt(at++)));
                }
                default -> steps.add(new GlobStep.Literal(c));
            }
        }
        return true;
    }

    private void star(GlobStep.Reach reach) {
        boolean folderStarts = at == 1 || pattern.charAt(at - 2) == '/';
        boolean twice = at < pattern.length() && pattern.charAt(at) == '*';
        if (twice) {
            at++;
        }
        boolean folderEnds = at == pattern.length() || pattern.charAt(at) == '/';
        if (!path || !twice || !folderStarts || !folderEnds) {
            any(reach, false);
        } else if (at == pattern.length()) {
            any(GlobStep.Reach.LINE, false);
        } else {
            folders();
        }
    }

    /// `**/` at the start or after a slash.
    private void folders() {
        at++;
        boolean repeated = steps.size() > 1
                && steps.getLast() instanceof GlobStep.Literal slash
                && slash.c() == '/'
                && steps.get(steps.size() - 2) instanceof GlobStep.Any any
                && any.upToSlash();
        if (!repeated) {
            steps.add(new GlobStep.Any(GlobStep.Reach.LINE, true));
            steps.add(new GlobStep.Literal('/'));
        }
    }

    private void any(GlobStep.Reach reach, boolean upToSlash) {
        GlobStep step = new GlobStep.Any(reach, upToSlash);
        if (steps.isEmpty() || !steps.getLast().equals(step)) {
            steps.add(step);
        }
    }
}
