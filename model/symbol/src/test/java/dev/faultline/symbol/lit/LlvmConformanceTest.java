package dev.faultline.symbol.lit;

import dev.faultline.symbol.Conformance;
import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LLVM's own tests of symbol lookup. What does not concern ELF, or only the options of that tool, is listed.
class LlvmConformanceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"llvm-symbolizer-tests", "llvm-debuginfo-tests"})
    void answersAsLlvmsTestsExpect(String set) throws Exception {
        Conformance cases = new Conformance(set);
        Path inputs =
                SharedData.at("crashes/common").resolve(set).resolve("Inputs").toRealPath();
        for (Path test : tests(SharedData.at("crashes/open").resolve(set).toRealPath())) {
            String name = String.valueOf(test.getFileName());
            if (cases.isListed(name)) {
                continue;
            }
            Path work = Files.createDirectory(folder.resolve(name));
            cases.check(name, () -> new LitCase(test, inputs, work).run(this::build));
        }
        cases.report();
    }

    private static List<Path> tests(Path set) throws IOException {
        try (Stream<Path> all = Files.list(set)) {
            return all.filter(p -> p.toString().matches(".*\\.(test|s|ll|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    private boolean build(List<String> words, Path work) throws Exception {
        switch (words.getFirst()) {
            case "llvm-mc", "llc", "yaml2obj", "llvm-objcopy" -> new Toolchain(work).run(words);
            case "sed" -> {
                String[] parts = words.get(1).split("!");
                String text = Files.readString(Path.of(words.get(2))).replace(parts[1], parts[2]);
                Files.writeString(Path.of(words.getLast()), text);
            }
            case "cp" -> {
                Path from = Path.of(words.get(1));
                Files.createDirectories(work.resolve("t"));
                Files.copy(from, work.resolve("t").resolve(from.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            case "rm", "cd" -> {
                // Every test has a folder of its own.
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
