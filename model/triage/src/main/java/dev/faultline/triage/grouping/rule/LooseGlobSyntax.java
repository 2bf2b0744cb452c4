package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;

/// Reads the globs of fingerprint rules: as {@link GlobSyntax}, but never broken, and `**` crosses slashes
/// wherever it stands.
final class LooseGlobSyntax {
    private final String pattern;
    private final boolean folders;
    private final GlobStep.Reach reach;
    private final List<GlobStep> steps = new ArrayList<>();
    private int at;

    private LooseGlobSyntax(String pattern, boolean folders) {
        this.pattern = pattern;
        this.folders = folders;
        this.reach = folders ? GlobStep.Reach.SEGMENT : GlobStep.Reach.ALL;
    }

    /// The steps; `folders` tells `*` from `**`.
    static List<GlobStep> of(String pattern, boolean folders) {
        LooseGlobSyntax syntax = new LooseGlobSyntax(pattern, folders);
        while (syntax.at < pattern.length()) {
            syntax.step(pattern.charAt(syntax.at++));
        }
        return syntax.steps;
    }

    private void step(char c) {
        switch (c) {
            case '*' -> star();
            case '?' -> steps.add(new GlobStep.One(reach));
            case '[' -> set();
            case '\\' -> steps.add(new GlobStep.Literal(at < pattern.length() ? pattern.charAt(at++) : c));
            default -> steps.add(new GlobStep.Literal(c));
        }
    }

    private void star() {
        boolean twice = folders && at < pattern.length() && pattern.charAt(at) == '*';
        if (twice) {
            at++;
        }
        GlobStep any = new GlobStep.Any(twice ? GlobStep.Reach.ALL : reach, false);
        if (steps.isEmpty() || !steps.getLast().equals(any)) {
            steps.add(any);
        }
    }

    private void set() {
        GlobStep.OneOf set = CharacterClass.read(pattern, at);
        steps.add(set == null ? new GlobStep.Literal('[') : set);
        if (set != null) {
            at = CharacterClass.end(pattern, at);
        }
    }
}
