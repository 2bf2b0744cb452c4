package dev.faultline.symbol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `expected.symbolizer.json`: a regular file written by one script, so that a few patterns do instead of a JSON
/// reader, which this module does not need otherwise.
record Expected(long lookup, List<ExpectedFrame> frames) {
    private static final Pattern FIELD =
            Pattern.compile("\"(lookup|function|file|line|column)\": (?:\"(.*)\"|(\\d+)),?$");

    /// One frame of the answer of the reference tool.
    record ExpectedFrame(String function, String file, int line, int column) {}

    static List<Expected> read(Path json) throws IOException {
        List<Expected> all = new ArrayList<>();
        String function = "";
        String file = "";
        int line = 0;
        for (String text : Files.readAllLines(json)) {
            Matcher field = FIELD.matcher(text.strip());
            if (!field.matches()) {
                continue;
            }
            switch (field.group(1)) {
                case "lookup" -> all.add(new Expected(Long.decode(field.group(2)), new ArrayList<>()));
                case "function" -> function = field.group(2);
                case "file" -> file = field.group(2);
                case "line" -> line = Integer.parseInt(field.group(3));
                default ->
                    all.getLast().frames.add(new ExpectedFrame(function, file, line, Integer.parseInt(field.group(3))));
            }
        }
        return all;
    }
}
