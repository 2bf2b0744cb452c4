package dev.faultline.symbol.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a test of LLVM expects of an output: its `CHECK` lines, in order (LLVM's "FileCheck" guide). Only as far as the
/// tests of symbol lookup need it: patterns with `{{regex}}` and `[[VARIABLE]]`, plain, `-NEXT`, `-NOT` and `-EMPTY`.
record CheckFile(List<Check> checks) {
    private static final Pattern PART = Pattern.compile("\\{\\{(.*?)\\}\\}|\\[\\[(\\w+)\\]\\]");

    record Check(String kind, String pattern) {}

    static CheckFile of(List<String> lines, String prefix) {
        Pattern line = Pattern.compile("(?:^|.*[^A-Z-])" + prefix + "(-NEXT|-NOT|-EMPTY|):(.*)");
        List<Check> checks = new ArrayList<>();
        for (String text : lines) {
            Matcher found = line.matcher(text);
            if (found.matches()) {
                checks.add(new Check(found.group(1), found.group(2).strip()));
            }
        }
        return new CheckFile(checks);
    }

    /// What is not as expected; empty: nothing.
    String differs(String output, Map<String, String> variables) {
        int at = 0;
        for (Check check : checks) {
            boolean unwanted = check.kind.equals("-NOT");
            if (check.kind.equals("-EMPTY")) {
                continue;
            }
            Matcher found = regex(check.pattern, variables).matcher(output);
            boolean there = found.find(Math.min(at, output.length()));
            if (there == unwanted) {
                return (unwanted ? "not wanted: " : "missing: ") + check.pattern + " in " + output.replace('\n', '|');
            }
            at = there ? found.end() : at;
        }
        return checks.isEmpty() ? "nothing is expected" : "";
    }

    private static Pattern regex(String pattern, Map<String, String> variables) {
        StringBuilder regex = new StringBuilder();
        Matcher part = PART.matcher(pattern);
        int at = 0;
        while (part.find()) {
            regex.append(quote(pattern.substring(at, part.start())));
            regex.append(
                    part.group(1) != null
                            ? "(?:" + part.group(1) + ")"
                            : Pattern.quote(variables.getOrDefault(part.group(2), "")));
            at = part.end();
        }
        return Pattern.compile(regex.append(quote(pattern.substring(at))).toString(), Pattern.MULTILINE);
    }

    /// Runs of spaces count as one.
    private static String quote(String text) {
        return text.isEmpty() ? "" : "\\Q" + text.replaceAll(" +", "\\\\E +\\\\Q") + "\\E";
    }
}
