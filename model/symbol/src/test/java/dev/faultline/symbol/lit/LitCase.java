package dev.faultline.symbol.lit;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.find.FolderStore;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.report.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One test of LLVM's own suite: `RUN` lines make the input and ask llvm-symbolizer, `CHECK` lines tell its answer.
/// Here the engine is asked in its place; runs with options that only concern that tool are passed over.
final class LitCase {
    private static final Pattern WORD = Pattern.compile("([^\\s\"]*=)?\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:CODE )?(?:\"([^\"]+)\" |(?!DATA|FRAME|SYMBOL)(\\S+) )?((?:0x)?[0-9a-fA-F]+)");
    private static final Pattern OBJECT = Pattern.compile("--?(?:obj|exe|e)=?(.+)");
    private static final String TOOL = "llvm-symbolizer ";

    private final Path test;
    private final Path inputs;
    private final Path work;
    private final List<String> lines;
    private int asked;

    LitCase(Path test, Path inputs, Path work) throws IOException {
        this.test = test;
        this.inputs = inputs;
        this.work = work;
        this.lines = Files.readAllLines(test);
    }

    /// What differs; empty where all is as expected.
    String run(Builder builder) throws Exception {
        for (String command : commands()) {
            List<String> stages = List.of(command.split(" *\\| *"));
            String first = stages.getFirst();
            boolean input = first.startsWith("echo ");
            if (input && first.contains(">")) {
                write(first);
            } else if (first.startsWith(TOOL) || (input && stages.size() > 1)) {
                String difference = ask(stages);
                if (!difference.isEmpty()) {
                    return difference;
                }
            } else if (!first.matches("(FileCheck|llvm-addr2line|env|not) .*") && !builder.build(words(first), work)) {
                return "cannot be built by: " + first;
            }
        }
        return asked == 0 ? "no run that asks for addresses only" : "";
    }

    private void write(String command) throws IOException {
        List<String> words = words(command.replace("\\\"", "'"));
        Path file = Path.of(words.getLast());
        String line =
                words.get(words.contains("-e") ? 2 : 1).replace("\\n", "\n").replace('\'', '"') + "\n";
        Files.writeString(file, (command.contains(">>") ? Files.readString(file) : "") + line);
    }

    /// Makes an input; false where it cannot.
    interface Builder {
        boolean build(List<String> words, Path work) throws Exception;
    }

    private List<String> commands() {
        List<String> commands = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            int run = line.indexOf("RUN:");
            if (run >= 0) {
                String text = open + line.substring(run + 4).strip();
                open = text.endsWith("\\") ? text.substring(0, text.length() - 1) : "";
                if (open.isEmpty()) {
                    commands.add(substituted(text));
                }
            }
        }
        return commands;
    }

    private String substituted(String text) {
        return text.replaceAll("%[pS]/Inputs", inputs.toString())
                .replace("%/s", test.toString())
                .replaceAll("%s\\b", test.toString())
                .replaceAll("%p\\b", test.getParent().toString())
                .replaceAll("%t", work.resolve("t").toString());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String quoted = word.group(2) == null ? word.group(3) : word.group(2);
            words.add(quoted == null ? word.group(4) : Objects.requireNonNullElse(word.group(1), "") + quoted);
        }
        return words;
    }

    private String ask(List<String> stages) throws Exception {
        Question question = new Question();
        int tool = stages.getFirst().startsWith(TOOL) ? 0 : 1;
        if (tool == 1) {
            List<String> echo = words(stages.getFirst());
            for (String line : echo.getLast().split("\\\\n|\n")) {
                question.address(line.strip());
            }
        }
        boolean asks = stages.size() > tool + 1 && stages.get(tool).startsWith(TOOL);
        if (!asks || !question.read(words(stages.get(tool)))) {
            return "";
        }
        asked++;
        String prefix = "CHECK";
        Map<String, String> variables = new HashMap<>();
        for (String word : words(stages.get(tool + 1))) {
            if (word.startsWith("--check-prefix=")) {
                prefix = word.substring(word.indexOf('=') + 1);
            } else if (word.startsWith("-D")) {
                variables.put(word.substring(2, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            }
        }
        return CheckFile.of(lines, prefix).differs(question.answers(), variables);
    }

    /// A run of llvm-symbolizer, as far as it asks for addresses.
    private static final class Question {
        private final List<String> files = new ArrayList<>();
        private final List<String> addresses = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();
        private String object = "";
        private boolean echo;
        private boolean functions = true;
        private boolean demangle = true;

        void address(String text) {
            Matcher address = ADDRESS.matcher(text);
            if (address.matches()) {
                String quoted = address.group(1);
                String plain = address.group(2) == null ? "" : address.group(2);
                files.add(quoted == null ? plain : quoted);
                addresses.add(address.group(3));
            }
        }

        /// False where the run has options that only that tool has.
        boolean read(List<String> words) throws IOException {
            Iterator<String> rest = words.subList(1, words.size()).iterator();
            while (rest.hasNext()) {
                String word = rest.next();
                if (word.equals("<")) {
                    Files.readAllLines(Path.of(rest.next())).forEach(this::address);
                } else if (!word.startsWith("-")) {
                    address(word);
                } else if (!option(word, rest)) {
                    return false;
                }
            }
            return !addresses.isEmpty() && (!object.isEmpty() || !files.contains(""));
        }

        private boolean option(String word, Iterator<String> rest) {
            Matcher file = OBJECT.matcher(word);
            if (word.matches("--obj|--exe|-e")) {
                object = rest.next();
            } else if (file.matches()) {
                object = file.group(1);
            } else if (word.startsWith("--debug-file-directory=")) {
                folders.add(Path.of(word.substring(word.indexOf('=') + 1)));
            } else {
                return flag(word);
            }
            return true;
        }

        private boolean flag(String word) {
            switch (word) {
                case "-a" -> echo = true;
                case "--functions=none" -> functions = false;
                case "--no-demangle" -> demangle = false;
                case "--demangle", "-C" -> demangle = true;
                case "--inlines", "--inlining", "-i" -> {
                    // The engine always tells inlined calls.
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        /// Printed as the command line does.
        String answers() throws Exception {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < addresses.size(); i++) {
                String file = files.get(i).isEmpty() ? object : files.get(i);
                List<FolderStore> stores =
                        folders.stream().map(FolderStore::new).toList();
                Symbolizer symbolizer = Symbolizer.open(
                        ObjectReader.open(Path.of(file)), new DebugFinder(List.copyOf(stores)), folders);
                out.append(echo ? addresses.get(i) + "\n" : "");
                long address = Lookup.parseAddress(addresses.get(i)).orElseThrow();
                List<SourceFrame> frames = symbolizer.lookup(address);
                frames.forEach(frame -> print(frame, out));
                out.append(frames.isEmpty() ? "??\n??:0:0\n\n" : "\n");
            }
            return out.toString();
        }

        private void print(SourceFrame frame, StringBuilder out) {
            String name = demangle ? new Demangler(Style.LLVM).demangle(frame.symbol()) : frame.symbol();
            out.append(functions ? (name.isEmpty() ? "??" : name) + "\n" : "");
            out.append(frame.file() == null ? "??" : frame.file());
            out.append(':')
                    .append(frame.line())
                    .append(':')
                    .append(frame.column())
                    .append('\n');
        }
    }
}
