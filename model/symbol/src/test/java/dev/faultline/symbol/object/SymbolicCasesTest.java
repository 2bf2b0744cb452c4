package dev.faultline.symbol.object;

import dev.faultline.symbol.Conformance;
import dev.faultline.symbol.SharedData;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// That every case of symbolic's fixtures is compared by a test or listed with the reason.
class SymbolicCasesTest {
    /// What [ObjectConformanceTest], [FunctionSnapshotsTest] and `FrameTableTest` compare.
    private static final Set<String> COMPARED = Set.of(
            "breakpad-functions-inlines",
            "elf-symbols",
            "elf-functions",
            "elf-functions-zlib",
            "elf-functions-zstd",
            "cfi-elf",
            "cfi-elf-arm64",
            "cfi-sym-linux",
            "cfi-sym-macos",
            "index-functions-linux",
            "elf-identity",
            "shf-compressed-corrupt",
            "not-an-object",
            "debuglink-elf_with_debuglink",
            "debuglink-elf_with1_debuglink",
            "debuglink-elf_with12_debuglink",
            "debuglink-elf_with123_debuglink",
            "debuglink-elf_with_compressed_debuglink",
            "debuglink-elf_without_debuglink");

    private static final Pattern NAME = Pattern.compile("\"name\": *\"([^\"]+)\"");

    @Test
    void everyCaseIsComparedOrListed() throws Exception {
        Conformance cases = new Conformance("objects-symbolic");
        Matcher name = NAME.matcher(Files.readString(SharedData.object("cases.json")));
        while (name.find()) {
            String found = name.group(1);
            cases.check(found, () -> COMPARED.contains(found) ? "" : "compared by no test");
        }
        cases.report();
    }
}
