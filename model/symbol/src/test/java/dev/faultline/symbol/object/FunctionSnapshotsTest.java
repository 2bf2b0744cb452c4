package dev.faultline.symbol.object;

import dev.faultline.symbol.Conformance;
import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Functions, inlined calls and lines as symbolic lists them: each of its records is looked up.
class FunctionSnapshotsTest {
    private static final Pattern FUNCTION = Pattern.compile("( *)> 0x[0-9a-f]+: (.*) \\(0x[0-9a-f]+\\)");
    private static final Pattern RECORD = Pattern.compile("( *)0x([0-9a-f]+): (.*):(\\d+) \\((.*)\\)");
    private static final Pattern INDEXED = Pattern.compile(" *([0-9a-f]+) (\\S+)");

    private final Demangler demangler = new Demangler(Style.LLVM);

    @ParameterizedTest
    @CsvSource({
        "linux/crash.debug, elf_functions",
        "linux/crash.debug-zlib, elf_functions",
        "linux/crash.debug-zstd, elf_functions",
        "macos/crash.inlines.sym, breakpad_functions_mac_with_inlines",
    })
    void hasTheFunctionsAndLinesOfTheSnapshot(String input, String snapshot) throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object(input));
        Symbolizer symbolizer = Symbolizer.open(object.path());
        Conformance cases = new Conformance(snapshot);
        List<String> names = new ArrayList<>();
        for (String line : SharedData.snapshot("symbolic-debuginfo/test_objects__" + snapshot + ".snap")
                .split("\n")) {
            Matcher function = FUNCTION.matcher(line);
            Matcher row = RECORD.matcher(line);
            if (function.matches()) {
                int depth = function.group(1).length() / 2;
                names.subList(depth, names.size()).clear();
                names.add(function.group(2));
            } else if (row.matches()) {
                int depth = row.group(1).length() / 2 - 1;
                long address = Long.parseLong(row.group(2), 16) + object.loadAddress();
                String expected = names.get(depth) + " " + row.group(3) + ":" + row.group(4);
                cases.check(row.group(2) + "/" + depth, () -> differs(symbolizer.lookup(address), depth, expected));
            }
        }
        cases.report();
    }

    /// @param depth 0: the function itself, 1: inlined into it ...
    private String differs(List<SourceFrame> frames, int depth, String expected) {
        if (depth >= frames.size()) {
            return frames.size() + " frames";
        }
        SourceFrame frame = frames.get(frames.size() - 1 - depth);
        String file = String.valueOf(frame.file());
        String place = " " + file.substring(file.lastIndexOf('/') + 1) + ":" + frame.line();
        boolean same = expected.equals(frame.symbol() + place)
                || expected.equals(demangler.demangle(frame.symbol()) + place)
                || plain(expected).equals(plain(frame.symbol() + place));
        return same ? "" : frame.symbol() + place;
    }

    /// Of two names for one address (complete and base constructors, packs of old and new compilers, local aliases)
    /// symbolic takes the first, we take the last as llvm-symbolizer does.
    private static String plain(String name) {
        return name.replaceAll("([CD])[1-5]E", "$1E")
                .replaceAll("aux(II|IJ)", "auxI")
                .replace(".localalias.19", "");
    }

    @ParameterizedTest
    @CsvSource({"linux/crash.debug, functions_linux"})
    void namesTheFunctionsThatAnIndexHolds(String input, String snapshot) throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object(input));
        Symbolizer symbolizer = Symbolizer.open(object.path());
        Conformance cases = new Conformance("objects-symbolic-index");
        for (String line : SharedData.snapshot("symbolic-symcache/test_writer__" + snapshot + ".snap")
                .split("\n")) {
            Matcher entry = INDEXED.matcher(line);
            if (entry.matches()) {
                long address = Long.parseLong(entry.group(1), 16) + object.loadAddress();
                cases.check(entry.group(1) + " " + entry.group(2), () -> {
                    List<String> names = symbolizer.lookup(address).stream()
                            .map(SourceFrame::symbol)
                            .toList();
                    boolean same = names.stream().anyMatch(n -> plain(n).equals(plain(entry.group(2))));
                    return same ? "" : names.toString();
                });
            }
        }
        cases.report();
    }
}
