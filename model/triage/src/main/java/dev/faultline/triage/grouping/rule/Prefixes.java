package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.List;

/// Which rules ask for a text that begins in some way: a tree over the characters, walked once for a text.
final class Prefixes {
    private final Node root = new Node();

    private static final class Node {
        private final StringBuilder chars = new StringBuilder(2);
        private final List<Node> next = new ArrayList<>(2);
        private final List<Integer> rules = new ArrayList<>(0);

        Node follow(char c) {
            int at = chars.indexOf(String.valueOf(c));
            if (at < 0) {
                chars.append(c);
                next.add(new Node());
                return next.getLast();
            }
            return next.get(at);
        }
    }

    void add(String prefix, int rule) {
        Node node = root;
        for (int i = 0; i < prefix.length(); i++) {
            node = node.follow(prefix.charAt(i));
        }
        node.rules.add(rule);
    }

    /// Sets the bits of the rules whose prefix a text has.
    void mark(String text, long[] bits) {
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            int at = place(node.chars, text.charAt(i));
            if (at < 0) {
                return;
            }
            node = node.next.get(at);
            for (int rule : node.rules) {
                bits[rule >> 6] |= 1L << rule;
            }
        }
    }

    private static int place(StringBuilder chars, char c) {
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
