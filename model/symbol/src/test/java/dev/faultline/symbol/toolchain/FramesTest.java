package dev.faultline.symbol.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.unwind.FrameTable;
import dev.faultline.symbol.unwind.UnwindRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Unwind information of both kinds, of the same code: it must say the same.
class FramesTest {
    @TempDir
    Path folder;

    private Toolchain tools;

    @BeforeEach
    void write() throws Exception {
        tools = new Toolchain(folder);
        Programs.write(tools);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g++", "clang++"})
    void debugFramesSayWhatExceptionFramesDo(String compiler) throws Exception {
        String options = " -shared -fPIC -O0 -g -fno-omit-frame-pointer second.cc -o ";
        tools.run(
                compiler + " -fasynchronous-unwind-tables" + options + "eh.so",
                compiler + " -fno-exceptions -fno-asynchronous-unwind-tables -fno-unwind-tables" + options
                        + "debug.so");
        ElfObject eh = object("eh.so");
        ElfObject debug = object("debug.so");
        long place = eh.elf().find(".eh_frame").orElseThrow().address();
        FrameTable expected = FrameTable.exceptionFrame(section(eh, ".eh_frame"), place, eh.architecture());
        FrameTable ours = FrameTable.debugFrame(section(debug, ".debug_frame"), debug.architecture());
        assertThat(rows(ours, second(debug)))
                .isEqualTo(rows(expected, second(eh)))
                .hasSizeGreaterThan(2);
        assertThat(ours.problems()).isEmpty();
    }

    @Test
    void aTableWithoutEntriesFindsNothing() {
        FrameTable table = FrameTable.debugFrame(Bytes.of(new byte[0]), Architecture.AMD64);
        assertThat(table.find(0)).isEmpty();
    }

    private ElfObject object(String name) throws Exception {
        return (ElfObject) ObjectReader.open(tools.file(name));
    }

    private static Bytes section(ElfObject object, String name) {
        return object.elf().section(name).orElseThrow();
    }

    private static Symbol second(ElfObject object) {
        return object.symbols().list().stream()
                .filter(s -> s.name().startsWith("_Z6second"))
                .findFirst()
                .orElseThrow();
    }

    /// The rows by distance from the start of the function.
    private static List<String> rows(FrameTable table, Symbol function) {
        List<String> rows = new ArrayList<>();
        for (long at = 0; at < function.size(); at++) {
            UnwindRow row = table.find(function.address() + at).orElseThrow();
            String text = (row.start() - function.address()) + " " + row.cfa() + " " + row.registers();
            if (rows.isEmpty() || !rows.getLast().equals(text)) {
                rows.add(text);
            }
        }
        return rows;
    }
}
