package dev.faultline.symbol.unwind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads STACK records (Breakpad, `docs/symbol_files.md`, "STACK CFI" and "STACK WIN").
public final class BreakpadFrames {
    private static final System.Logger LOG = System.getLogger(BreakpadFrames.class.getName());
    private static final int FRAME_DATA = 4;

    private BreakpadFrames() {}

    /// The rules at an address.
    ///
    /// @param records lines as [dev.faultline.symbol.breakpad.BreakpadFile#stackRecords] gives them
    public static Optional<UnwindRow> find(List<String> records, long address) {
        Optional<UnwindRow> best = Optional.empty();
        for (UnwindRow row : rows(records)) {
            if (row.contains(address)) {
                best = Optional.of(row);
            }
        }
        return best;
    }

    /// All rows that the records give; lines that make no sense are left out.
    public static List<UnwindRow> rows(List<String> records) {
        List<UnwindRow> rows = new ArrayList<>();
        Map<String, String> rules = new LinkedHashMap<>();
        for (String record : records) {
            List<String> words = Arrays.asList(record.strip().split(" +", -1));
            // A line that makes no sense says nothing; the others still do.
            try {
                if (words.getFirst().equals("WIN")) {
                    rows.add(windows(words));
                } else if (words.size() > 4 && words.get(1).equals("INIT")) {
                    rules = new LinkedHashMap<>();
                    long start = Long.parseUnsignedLong(words.get(2), 16);
                    merge(rules, words.subList(4, words.size()));
                    rows.add(row(start, start + Long.parseUnsignedLong(words.get(3), 16), rules));
                } else if (words.size() > 2 && !rows.isEmpty()) {
                    merge(rules, words.subList(2, words.size()));
                    UnwindRow last = rows.removeLast();
                    long start = Long.parseUnsignedLong(words.get(1), 16);
                    rows.add(new UnwindRow(last.start(), start, last.cfa(), last.registers()));
                    rows.add(row(start, last.end(), rules));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                LOG.log(System.Logger.Level.DEBUG, "Not understood: {0}", record);
            }
        }
        return rows;
    }

    /// `reg: expression reg: expression`
    private static void merge(Map<String, String> rules, List<String> words) {
        String register = "";
        StringBuilder expression = new StringBuilder();
        for (String word : words) {
            if (word.endsWith(":")) {
                put(rules, register, expression);
                register = word.substring(0, word.length() - 1);
            } else {
                expression.append(expression.isEmpty() ? "" : " ").append(word);
            }
        }
        put(rules, register, expression);
    }

    private static void put(Map<String, String> rules, String register, StringBuilder expression) {
        if (!register.isEmpty()) {
            rules.put(register, expression.toString());
        }
        expression.setLength(0);
    }

    private static UnwindRow row(long start, long end, Map<String, String> rules) {
        Map<String, UnwindRule> registers = new LinkedHashMap<>();
        UnwindRule cfa = new UnwindRule.Undefined();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            if (rule.getKey().equals(".cfa")) {
                cfa = new UnwindRule.Postfix(rule.getValue());
            } else {
                registers.put(rule.getKey(), new UnwindRule.Postfix(rule.getValue()));
            }
        }
        return new UnwindRow(start, end, cfa, registers);
    }

    /// `WIN type rva size prologue epilogue parameters saved locals max_stack has_program program|uses_base_pointer`
    private static UnwindRow windows(List<String> words) {
        int type = Integer.parseInt(words.get(1), 16);
        long start = Long.parseUnsignedLong(words.get(2), 16);
        long end = start + Long.parseUnsignedLong(words.get(3), 16);
        boolean program = words.get(10).equals("1");
        if (type == FRAME_DATA && program) {
            // The program assigns to variables: `$T0 .raSearch = $eip $T0 ^ = $esp $T0 4 + =`.
            String text = String.join(" ", words.subList(11, words.size()));
            return new UnwindRow(start, end, new UnwindRule.Postfix(text), Map.of());
        }
        return new UnwindRow(
                start,
                end,
                new UnwindRule.FramePointerOmission(
                        number(words, 6),
                        number(words, 7),
                        number(words, 8),
                        words.get(11).equals("1")),
                Map.of());
    }

    private static long number(List<String> words, int place) {
        return Long.parseUnsignedLong(words.get(place), 16);
    }
}
