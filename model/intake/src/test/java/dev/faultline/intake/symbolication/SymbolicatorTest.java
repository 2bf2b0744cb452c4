package dev.faultline.intake.symbolication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.Frame;
import dev.faultline.symbol.SymbolLibrary;
import dev.faultline.symbol.find.BuildFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolicatorTest {
    @TempDir
    Path builds;

    static List<LocalCrash> crashes() throws IOException {
        return LocalCrash.all();
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void namesEveryCallOfARealCrash(LocalCrash crash) throws IOException {
        crash.copyTo(builds);
        Event sent = read(crash.event("0".repeat(32)).toString());
        try (SymbolLibrary library = new SymbolLibrary(List.of(new BuildFolder(builds)))) {
            Event found = new Symbolicator(library).symbolicate(sent).applyTo(sent);
            assertThat(calls(found))
                    .usingElementComparator((a, b) -> b.is(a) ? 0 : 1)
                    .isEqualTo(crash.calls());
        }
    }

    private static Event read(String json) {
        return new EventReader().read(json.getBytes(UTF_8), new EventReader.Context(Instant.EPOCH, null, null));
    }

    private static List<LocalCrash.Call> calls(Event event) {
        return Objects.requireNonNull(event.exceptions().getFirst().stackTrace()).frames().stream()
                .map(SymbolicatorTest::call)
                .toList();
    }

    private static LocalCrash.Call call(Frame frame) {
        return new LocalCrash.Call(
                Objects.requireNonNullElse(frame.function(), ""),
                Objects.requireNonNullElse(frame.absPath(), ""),
                Objects.requireNonNullElse(frame.lineNo(), 0));
    }
}
