package dev.faultline.event.symbols;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.EventWriter;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SymbolFindingsTest {
    private static final Event SENT =
            new EventReader().read("""
                    {"platform":"native","exception":{"values":[{"type":"SIGSEGV","stacktrace":{"frames":[
                      {"instruction_addr":"0x1000"},
                      {"instruction_addr":"0x2000","trust":"cfi","vars":{"x":1}}]}}]},
                     "debug_meta":{"images":[{"type":"elf","code_file":"/opt/shop/pump","image_addr":"0x2000",
                       "image_size":4096,"debug_id":"b2452a87-6370-a857-bf21-d1e10c06871b"}]}}""".getBytes(UTF_8), new EventReader.Context(Instant.EPOCH, null, null));

    private static final ModuleSymbols PUMP = new ModuleSymbols(
            SymbolStatus.FOUND, "", "/builds/pump", List.of(new SymbolCandidate("/old/pump", "wrong_id", "other id")));

    private static final SymbolFindings FOUND = new SymbolFindings(
            List.of(PUMP),
            Map.of(
                    TraceKey.exception(0),
                    List.of(
                            new FrameSymbols(-1, SymbolStatus.MISSING, List.of()),
                            new FrameSymbols(
                                    0,
                                    SymbolStatus.FOUND,
                                    List.of(
                                            new SourceCall("Ring::get()", "_ZN4Ring3getEv", "/src/ring.h", 14, 3, true),
                                            new SourceCall("main", null, "/src/main.cpp", 41, 0, false))))));

    private static List<Frame> frames() {
        return trace().frames();
    }

    private static StackTrace trace() {
        return Objects.requireNonNull(
                FOUND.applyTo(SENT).exceptions().getFirst().stackTrace());
    }

    @Test
    void putsInlinedCallsAfterTheFunctionTheyAreIn() {
        assertThat(frames()).extracting(Frame::function).containsExactly(null, "main", "Ring::get()");
        assertThat(frames()).extracting(NativeFrame::isInline).containsExactly(false, false, true);
    }

    @Test
    void givesEachCallItsFileAndLine() {
        assertThat(frames().getLast())
                .returns("ring.h", Frame::filename)
                .returns("/src/ring.h", Frame::absPath)
                .returns(14, Frame::lineNo)
                .returns(3, Frame::colNo)
                .returns("_ZN4Ring3getEv", Frame::symbol);
    }

    @Test
    void saysHowEachFrameWasFound() {
        assertThat(frames()).extracting(Frame::trust).containsExactly(null, "cfi", "inline");
        assertThat(frames())
                .extracting(NativeFrame::status)
                .containsExactly(SymbolStatus.MISSING, SymbolStatus.FOUND, SymbolStatus.FOUND);
    }

    @Test
    void keepsVariablesWithTheFunctionThatWasCalled() {
        assertThat(frames().get(1).vars()).isNotNull();
        assertThat(frames().get(2).vars()).isNull();
    }

    @Test
    void namesTheModuleOfAFrame() {
        assertThat(frames().get(1))
                .returns("/opt/shop/pump", Frame::packageName)
                .returns(0x2000L, Frame::imageAddr);
    }

    @Test
    void keepsTheTraceAsSentAsTheRawOne() {
        StackTrace raw = FOUND.applyTo(SENT).exceptions().getFirst().rawStackTrace();
        assertThat(raw).isEqualTo(SENT.exceptions().getFirst().stackTrace());
    }

    @Test
    void passesOverFindingsOfAnotherNumberOfFrames() {
        SymbolFindings odd = new SymbolFindings(
                List.of(), Map.of(TraceKey.exception(0), List.of(new FrameSymbols(0, SymbolStatus.FOUND, List.of()))));
        assertThat(odd.applyTo(SENT)).isEqualTo(SENT);
    }

    @Test
    void standsInForWhatWasSent() {
        ObjectNode sent = new EventWriter().write(SENT);
        FOUND.standIns(SENT).properties().forEach(member -> sent.set(member.getKey(), member.getValue()));
        Event again = new EventReader()
                .read(sent.toString().getBytes(UTF_8), new EventReader.Context(Instant.EPOCH, null, null));
        assertThat(again.exceptions()).isEqualTo(FOUND.applyTo(SENT).exceptions());
        assertThat(ModuleSymbols.of(again.images().getFirst())).isEqualTo(PUMP);
    }

    @Test
    void wantsFilesOnlyWhereTheyHelp() {
        assertThat(FOUND.isWanting()).isFalse();
        assertThat(SymbolStatus.of("no such word")).isEqualTo(SymbolStatus.MISSING);
    }
}
