package dev.faultline.symbol.breakpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.SourceFrame;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BreakpadFileTest {
    private static final String SAMPLE = """
            MODULE Linux x86_64 C0BCC3F19827FE653058404B2831D9E60 app
            INFO CODE_ID F1C3BCC0279865FE3058404B2831D9E64135386C
            FILE 0 a.c
            FILE 1 b.h
            INLINE_ORIGIN 0 inner
            INLINE_ORIGIN 1 middle
            FUNC m 1000 20 0 outer(int)
            INLINE 0 12 0 1 1008 10
            INLINE 1 34 1 0 100c 4
            1000 8 10 0
            1008 4 30 1
            100c 4 40 1
            1010 8 35 1
            1018 8 14 0
            PUBLIC 2000 0 far
            STACK CFI INIT 1000 20 .cfa: $rsp 8 +
            """;

    @Test
    void tellsTheWholeChainOfInlinedCalls() {
        assertThat(read(SAMPLE).code().lookup(0x100d))
                .containsExactly(
                        new SourceFrame("inner", "b.h", 40, 0, 0, 0x100c, true),
                        new SourceFrame("middle", "b.h", 34, 0, 0, 0x1008, true),
                        new SourceFrame("outer(int)", "a.c", 12, 0, 0, 0x1000, false));
    }

    @Test
    void knowsWhereAFunctionEnds() {
        assertThat(read(SAMPLE).code().lookup(0x1020)).isEmpty();
    }

    @Test
    void findsPublicSymbolsAndUnwindRecords() {
        BreakpadFile file = read(SAMPLE);
        assertThat(file.publics().find(0x2005).orElseThrow().name()).isEqualTo("far");
        assertThat(file.stackRecordCount()).isEqualTo(1);
    }

    @Test
    void leavesOutLinesItDoesNotUnderstand() {
        BreakpadFile file = read(SAMPLE.replace("100c 4 40 1", "100c 4 forty 1"));
        assertThat(file.code().parts().size()).isEqualTo(1);
        assertThat(file.problems()).singleElement().asString().contains("was not understood");
    }

    @Test
    void readsLinesLongerThanItsWindow() {
        String name = "n".repeat(200_000);
        assertThat(read(SAMPLE + "FUNC 3000 10 0 " + name + "\n").code().lookup(0x3001))
                .extracting(SourceFrame::symbol)
                .containsExactly(name);
    }

    /// Lines must not be lost where one window on the file ends and the next begins.
    @Test
    void findsEveryFunctionOfALongFile() {
        StringBuilder text = new StringBuilder(SAMPLE);
        for (int i = 1; i <= 20_000; i++) {
            text.append("FUNC %x 8 0 f%d\n%x 8 %d 0\n".formatted(i * 0x10000, i, i * 0x10000, i));
        }
        BreakpadFile file = read(text.toString());
        assertThat(file.code().parts().size()).isEqualTo(20_001);
        for (int i = 1; i <= 20_000; i++) {
            assertThat(file.code().lookup(i * 0x10000L))
                    .extracting(SourceFrame::line)
                    .containsExactly(i);
        }
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void refusesAFileWithoutId() {
        assertThatThrownBy(() -> read("MODULE Linux\n")).isInstanceOf(MalformedDataException.class);
    }

    private static BreakpadFile read(String text) {
        return BreakpadFile.read(Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
