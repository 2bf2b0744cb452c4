package dev.faultline.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// A table of text with aligned columns; nothing in a cell can leave its line.
final class Table {
    private static final int WIDEST = 80;

    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param headings of the columns; one that begins with `>` is about numbers and stands at the right
    Table(String... headings) {
        right = new boolean[headings.length];
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            titles.add(right[i] ? headings[i].substring(1) : headings[i]);
        }
        rows.add(titles);
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(plain(String.valueOf(cell)));
        }
        rows.add(row);
    }

    void print(PrintStream out) {
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String gap = " ".repeat(widths[i] - length(row.get(i)));
                line.append(right[i] ? gap + row.get(i) : row.get(i) + gap).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
        out.flush();
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String plain(String text) {
        String plain = PlainText.of(text);
        return length(plain) > WIDEST ? plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "…" : plain;
    }
}
