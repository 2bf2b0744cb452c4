package dev.faultline.symbol.unwind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.breakpad.BreakpadFile;
import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.elf.ElfFile;
import dev.faultline.symbol.object.BreakpadObject;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTableTest {
    /// The snapshots are the text that symbolic makes of the same tables. Registers that a function has put back
    /// are not in its text, so that only the rules that hold are compared.
    @ParameterizedTest
    @CsvSource({
        "linux/crash, symbolic-cfi/test_cfi__cfi_elf.snap",
        "linux/arm64/cfi_test, symbolic-cfi/test_cfi__cfi_elf_arm64.snap"
    })
    void readsTheTablesAsSymbolicDoes(String input, String snapshot) throws Exception {
        ElfObject object = (ElfObject) ObjectReader.open(SharedData.object(input));
        FrameTable table = exceptionFrame(object);
        List<UnwindRow> expected = BreakpadFrames.rows(SharedData.snapshot(snapshot)
                .lines()
                .map(l -> l.substring("STACK ".length()))
                .toList());
        assertThat(expected).hasSizeGreaterThan(5);
        for (UnwindRow row : expected) {
            UnwindRow ours = table.find(row.start() + object.loadAddress()).orElseThrow();
            assertThat(postfix(ours.cfa())).as("CFA at 0x%x", row.start()).isEqualTo(postfix(row.cfa()));
            for (Map.Entry<String, UnwindRule> rule : ours.registers().entrySet()) {
                if (!postfix(rule.getValue()).isEmpty()) {
                    assertThat(postfix(row.registers().get(rule.getKey())))
                            .as("%s at 0x%x", rule.getKey(), row.start())
                            .isEqualTo(postfix(rule.getValue()));
                }
            }
        }
        assertThat(table.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "linux/crash.sym, symbolic-cfi/test_cfi__cfi_sym_linux.snap",
        "macos/crash.sym, symbolic-cfi/test_cfi__cfi_sym_macos.snap"
    })
    void findsEveryStackRecordOfABreakpadFile(String input, String snapshot) throws Exception {
        BreakpadObject object = (BreakpadObject) ObjectReader.open(SharedData.object(input));
        long address = 0;
        for (String line : SharedData.snapshot(snapshot).split("\n")) {
            String[] words = line.split(" ");
            address = words[2].equals("INIT") ? Long.parseLong(words[3], 16) : address;
            assertThat(object.file().stackRecords(address)).contains(line.substring("STACK ".length()));
        }
    }

    @Test
    void findsTheStackRecordsOfABreakpadFile() throws Exception {
        BreakpadObject object = (BreakpadObject) ObjectReader.open(SharedData.object("linux/crash.sym"));
        UnwindRow row =
                BreakpadFrames.find(object.file().stackRecords(0x1ec5), 0x1ec5).orElseThrow();
        assertThat(row.cfa()).isEqualTo(new UnwindRule.Postfix("$rsp 16 +"));
    }

    @Test
    void readsWindowsRecordsOfBothKinds() {
        BreakpadFile file = BreakpadFile.read(Bytes.of("""
                MODULE windows x86 5A9832E5287241C1838ED98914E9B7FF1 a.pdb
                STACK WIN 4 1000 20 1 0 8 4 10 0 1 $T0 $ebp = $eip $T0 4 + ^ =
                STACK WIN 0 2000 20 1 0 8 4 10 0 0 1
                """.getBytes(StandardCharsets.UTF_8)));
        assertThat(BreakpadFrames.find(file.stackRecords(0x1001), 0x1001)
                        .orElseThrow()
                        .cfa())
                .isEqualTo(new UnwindRule.Postfix("$T0 $ebp = $eip $T0 4 + ^ ="));
        assertThat(BreakpadFrames.find(file.stackRecords(0x2001), 0x2001)
                        .orElseThrow()
                        .cfa())
                .isEqualTo(new UnwindRule.FramePointerOmission(8, 4, 16, true));
    }

    @Test
    void leavesOutRecordsThatMakeNoSense() {
        List<String> records =
                new ArrayList<>(List.of("CFI INIT 10 zz .cfa: $rsp 8 +", "WIN 4", "CFI", "", "WIN x y z"));
        assertThat(BreakpadFrames.rows(records)).isEmpty();
    }

    static FrameTable exceptionFrame(ElfObject object) {
        ElfFile elf = object.elf();
        long address = elf.find(".eh_frame").orElseThrow().address();
        return FrameTable.exceptionFrame(elf.section(".eh_frame").orElseThrow(), address, object.architecture());
    }

    private static String postfix(UnwindRule rule) {
        return switch (rule) {
            case null -> "";
            case UnwindRule.Postfix text -> text.text().equals("x30") ? "" : text.text();
            case UnwindRule.RegisterPlus plus -> plus.register() + " " + plus.offset() + " +";
            case UnwindRule.AtCfa at -> ".cfa " + at.offset() + " + ^";
            default -> "";
        };
    }
}
