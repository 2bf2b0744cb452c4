package dev.faultline.bundle.index;

import java.util.Objects;

/// The rules that a project had on top of the shipped ones when the bundle was written.
///
/// @param text one rule a line
public record IndexedRules(String project, String text) {
    private static final int LONGEST = 1 << 20;

    public IndexedRules {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the rules of " + project + " have " + text.length() + " characters");
        }
    }
}
