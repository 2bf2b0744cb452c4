package dev.faultline.symbol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import dev.faultline.symbol.find.DebugFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    private final ObjectInspector inspector = new ObjectInspector(new DebugFinder(List.of()));

    @Test
    void speaksAsTheSymbolizerOfLlvm() throws Exception {
        Path app = SharedData.at("crashes/open/crashes-local/c-gcc-O2-dwarf4/app");
        Map<String, Object> json = new Lookup(Symbolizer.open(app), new Demangler(Style.LLVM))
                .find(0x1)
                .toJson();
        assertThat(json).containsOnlyKeys("Address", "ModuleName", "Symbol").containsEntry("Address", "0x1");
    }

    @Test
    void readsAddressesAsUsersWriteThem() {
        assertThat(Lookup.parseAddress("0xFF")).hasValue(255);
        assertThat(Lookup.parseAddress("255")).hasValue(255);
        assertThat(Lookup.parseAddress("ff?")).isEmpty();
    }

    @Test
    void tellsWhatAFileIs() throws Exception {
        ObjectReport report =
                inspector.inspect(SharedData.object("linux/crash.debug")).getFirst();
        assertThat(report.usable()).isTrue();
        assertThat(report.toJson())
                .containsEntry("arch", "amd64")
                .containsEntry("kind", "debug")
                .containsEntry("debug_id", "c0bcc3f1-9827-fe65-3058-404b2831d9e6")
                .containsEntry("features", List.of("symbols", "debug"));
    }

    @Test
    void tellsWhichDebugFileItNames() throws Exception {
        Path file = SharedData.object("linux/elf_debuglink/gen/elf_with_debuglink");
        assertThat(inspector.inspect(file).getFirst().toJson())
                .containsEntry("debug_link", Map.of("file", "debug_info.txt", "crc", "0xabf39bdc"))
                .containsEntry("load_address", "0x0");
    }

    @Test
    void tellsWhyAFileIsOfNoUse() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThat(inspector.inspect(file).getFirst().reason()).endsWith("notes.txt is of no known format");
        assertThat(inspector.inspect(folder.resolve("absent")).getFirst().reason())
                .endsWith("does not exist");
    }

    @Test
    void findsTheObjectsOfAFolder() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "hello");
        Files.writeString(folder.resolve("a.sym"), "MODULE Linux x86_64 C0BCC3F19827FE653058404B2831D9E60 a\n");
        assertThat(inspector.inspect(folder)).extracting(ObjectReport::format).containsExactly("breakpad");
    }

    @Test
    void reportsAFolderItCannotReadAndGoesOn() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.writeString(folder.resolve("a.sym"), "MODULE Linux x86_64 C0BCC3F19827FE653058404B2831D9E60 a\n");
        assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "this user may read everything");
        assertThat(inspector.inspect(folder))
                .extracting(ObjectReport::usable, ObjectReport::file)
                .containsExactly(tuple(false, folder.resolve("a.sym").toString()), tuple(false, locked.toString()));
    }
}
