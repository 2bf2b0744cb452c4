package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;

/// Writes out `{a,b}` alternatives of a glob pattern.
final class Braces {
    private static final int MOST = 256;

    private Braces() {}

    /// The patterns without braces; empty where braces do not pair or there are too many alternatives.
    static List<String> expand(String pattern) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(pattern));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            int start = find(next, 0, "{");
            int stray = find(next, 0, "}");
            if (start < 0 && stray < 0) {
                done.add(next);
            } else if (start < 0 || stray < start || !split(next, start, open)) {
                return List.of();
            }
            if (done.size() + open.size() > MOST) {
                return List.of();
            }
        }
        return done;
    }

    private static boolean split(String pattern, int start, List<String> into) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = start + 1;
        for (int at = find(pattern, start + 1, "{},"); at >= 0; at = find(pattern, at + 1, "{},")) {
            char c = pattern.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                parts.add(pattern.substring(from, at));
                from = at + 1;
                if (c == '}') {
                    for (String part : parts) {
                        into.add(pattern.substring(0, start) + part + pattern.substring(at + 1));
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /// The first of these characters that is neither escaped nor in a character class.
    private static int find(String pattern, int from, String wanted) {
        boolean inClass = false;
        for (int at = from; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (inClass) {
                inClass = c != ']';
            } else if (c == '\\') {
                at++;
            } else if (wanted.indexOf(c) >= 0) {
                return at;
            } else if (c == '[') {
                inClass = true;
                if (at + 1 < pattern.length() && pattern.charAt(at + 1) == ']') {
                    at++;
                }
            }
        }
        return -1;
    }
}
