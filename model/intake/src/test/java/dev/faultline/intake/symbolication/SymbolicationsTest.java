package dev.faultline.intake.symbolication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.NativeFrame;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.intake.StoredEvents;
import dev.faultline.intake.Submission;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.Body;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Events on the whole way: accepted, digested, symbolicated, grouped again.
class SymbolicationsTest {
    private static final String ID = "0".repeat(31) + "7";
    private static final String CRASH = """
            {"event_id":"%s","platform":"native","exception":{"values":[{"type":"SIGSEGV","value":"Segfault",
             "stacktrace":{"frames":[{"instruction_addr":"%s","addr_mode":"%s"},
               {"instruction_addr":"%s","addr_mode":"%s"}]}}]},
             "debug_meta":{"images":[{"type":"elf","code_file":"/opt/crash/crash.elf","image_addr":"0x7f1200000000",
               "image_size":8192,"code_id":"0123456789abcdef0123456789abcdef01234567",
               "debug_id":"67452301-ab89-efcd-0123-456789abcdef"}]}}""";
    private static final String ABSOLUTE = CRASH.formatted(ID, "0x7f1200001015", "abs", "0x7f1200001000", "abs")
            .replace("\n", "");

    @TempDir
    Path folder;

    private Path builds;
    private Store store;
    private Intake intake;
    private Symbolications symbolications;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void open() throws IOException {
        builds = Files.createDirectories(folder.resolve("builds"));
        store = Store.open(folder.resolve("home"), StoreSettings.DEFAULT);
        intake = new Intake(store, IntakeLimits.DEFAULT);
        symbolications =
                new Symbolications(store, intake, new SymbolPlaces(List.of(builds), false), folder.resolve("caches"));
        symbolications.onChanged(events -> events.forEach(event -> told.add(event.eventId())));
    }

    @AfterEach
    void close() throws IOException {
        symbolications.close();
        intake.close();
        store.close();
    }

    @Test
    void namesFramesWithFilesLinesAndInlinedCalls() throws Exception {
        build();
        send(ABSOLUTE);
        assertThat(calls(ID)).containsExactly("run crash.c:12", "average crash.c:7", "read_value crash.c:3");
        assertThat(frames(ID)).extracting(NativeFrame::isInline).containsExactly(false, false, true);
    }

    @Test
    void readsAddressesThatAreRelativeToTheirImage() throws Exception {
        build();
        send(CRASH.formatted(ID, "0x1015", "rel:0", "0x1000", "rel:0").replace("\n", ""));
        assertThat(calls(ID)).containsExactly("run crash.c:12", "average crash.c:7", "read_value crash.c:3");
    }

    @Test
    void saysWhatIsMissingWithoutTheFile() throws Exception {
        send(ABSOLUTE);
        assertThat(module(ID).status()).isEqualTo(SymbolStatus.MISSING);
        assertThat(frames(ID)).extracting(NativeFrame::status).containsOnly(SymbolStatus.MISSING);
        assertThat(store.index().nativeEvents().wantedModules(10))
                .singleElement()
                .satisfies(wanted -> {
                    assertThat(wanted.module().debugId()).isEqualTo("67452301-ab89-efcd-0123-456789abcdef");
                    assertThat(wanted.events()).isEqualTo(1);
                });
    }

    @Test
    void saysThatAFileIsOfAnotherBuild() throws Exception {
        build();
        send(ABSOLUTE.replace("0123456789abcdef0123456789abcdef01234567", "f".repeat(40)));
        assertThat(module(ID).status()).isEqualTo(SymbolStatus.WRONG_BUILD);
        assertThat(module(ID).candidates()).anyMatch(each -> each.verdict().equals("wrong_id"));
    }

    @Test
    void symbolicatesWhatWantedAFileOnceItIsThere() throws Exception {
        send(ABSOLUTE);
        Path later = Files.createDirectories(folder.resolve("later"));
        build(later.resolve("renamed.bin"));
        symbolications.places(new SymbolPlaces(List.of(later), false));
        assertThat(symbolications.again(done -> true)).isEqualTo(new Outcome(1, 1));
        assertThat(calls(ID)).contains("run crash.c:12");
        assertThat(store.index().nativeEvents().wanting()).isZero();
    }

    @Test
    void looksIntoASingleFile() throws Exception {
        send(ABSOLUTE);
        Path file = folder.resolve("alone.bin");
        build(file);
        symbolications.places(new SymbolPlaces(List.of(file), false));
        symbolications.again(done -> true);
        assertThat(calls(ID)).contains("average crash.c:7");
    }

    @Test
    void groupsTheEventAgainByItsNames() throws Exception {
        send(ABSOLUTE);
        String before = hash();
        build();
        symbolications.places(new SymbolPlaces(List.of(builds), false));
        symbolications.again(done -> true);
        assertThat(hash()).isNotEqualTo(before);
        assertThat(store.index().issues(new Query.And(List.of()), IssueSort.LAST_SEEN, null, 10))
                .hasSize(1);
    }

    @Test
    void writesNothingWhenNothingElseIsFound() throws Exception {
        send(ABSOLUTE);
        long last = store.log().acknowledged();
        assertThat(symbolications.again(done -> true)).isEqualTo(new Outcome(1, 0));
        assertThat(store.log().acknowledged()).isEqualTo(last);
    }

    @Test
    void keepsWhatWasFoundWhenTheIndexIsMadeAnew() throws Exception {
        build();
        send(ABSOLUTE);
        String hash = hash();
        symbolications.places(new SymbolPlaces(List.of(), false));
        intake.reindex();
        assertThat(intake.awaitDigested(Duration.ofSeconds(60))).isTrue();
        assertThat(calls(ID)).contains("run crash.c:12");
        assertThat(hash()).isEqualTo(hash);
    }

    @Test
    void leavesThePayloadAsItCame() throws Exception {
        build();
        send(ABSOLUTE);
        PlacedEvent place =
                Objects.requireNonNull(store.index().place(summary(ID).sequence()));
        byte[] json = Objects.requireNonNull(store.payloads().event(place.location(), place.item()))
                .json();
        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo(ABSOLUTE);
    }

    @Test
    void looksForNothingWhereThereAreNoNativeFrames() throws Exception {
        accept("{\"event_id\":\"" + ID + "\",\"platform\":\"python\",\"message\":\"late\"}");
        assertThat(intake.awaitDigested(Duration.ofSeconds(60))).isTrue();
        assertThat(store.index().nativeEvents().untried(0, 10)).isEmpty();
    }

    static List<LocalCrash> crashes() throws IOException {
        return LocalCrash.all();
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void namesRealCrashes(LocalCrash crash) throws Exception {
        crash.copyTo(builds);
        send(crash.event(ID).toString());
        List<LocalCrash.Call> found = frames(ID).stream()
                .map(frame -> new LocalCrash.Call(
                        Objects.requireNonNullElse(
                                frame.rawFunction(), Objects.requireNonNullElse(frame.function(), "")),
                        Objects.requireNonNullElse(frame.absPath(), ""),
                        Objects.requireNonNullElse(frame.lineNo(), 0)))
                .toList();
        assertThat(found).usingElementComparator((a, b) -> b.is(a) ? 0 : 1).isEqualTo(crash.calls());
    }

    @Test
    void saysWhatARecordedCrashOfTheNativeSdkWants() throws Exception {
        Path body = Path.of(System.getProperty("faultline.shared", "../../../shared"))
                .resolve("recordings/sentry-native-inproc/0008.body");
        assumeTrue(Files.exists(body), "no recording");
        accept(Submission.Kind.ENVELOPE, Coding.GZIP, Files.readAllBytes(body));
        String id = "3679b5edd8f045e46d3d67cce5f3926a";
        settle(id);
        assertThat(frames(id)).hasSize(11).extracting(NativeFrame::status).containsOnly(SymbolStatus.MISSING);
        assertThat(frames(id).getLast().packageName()).endsWith("/pump");
        assertThat(store.index().nativeEvents().wantedModules(10))
                .extracting(wanted -> wanted.module().name())
                .anyMatch(name -> name.endsWith("/pump"))
                .anyMatch(name -> name.endsWith("/libc.so.6"));
    }

    private void build() throws IOException {
        build(builds.resolve("crash.elf"));
    }

    private static void build(Path target) throws IOException {
        try (InputStream in = Objects.requireNonNull(SymbolicationsTest.class.getResourceAsStream("crash.elf"))) {
            Files.copy(in, target);
        }
    }

    private void send(String event) throws Exception {
        accept(event);
        settle(ID);
    }

    private void accept(String event) throws IOException {
        accept(Submission.Kind.EVENT, Coding.IDENTITY, event.getBytes(StandardCharsets.UTF_8));
    }

    private void accept(Submission.Kind kind, Coding coding, byte[] body) throws IOException {
        intake.accept(new Submission("pump", "key", kind, coding, Instant.now(), "test/1", "127.0.0.1", Body.of(body)));
    }

    /// Waits until the symbols of the event were looked for, and it was grouped again.
    private void settle(String id) throws Exception {
        assertThat(intake.awaitDigested(Duration.ofSeconds(60))).isTrue();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!told.contains(id) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(told).contains(id);
    }

    private EventSummary summary(String id) {
        return Objects.requireNonNull(store.index().event(id));
    }

    private Event event(String id) throws IOException {
        PlacedEvent place =
                Objects.requireNonNull(store.index().place(summary(id).sequence()));
        return Objects.requireNonNull(StoredEvents.whole(store).read(place)).event();
    }

    private String hash() {
        return Objects.requireNonNull(store.index().place(summary(ID).sequence()))
                .standing()
                .hash();
    }

    private ModuleSymbols module(String id) throws IOException {
        return Objects.requireNonNull(ModuleSymbols.of(event(id).images().getFirst()));
    }

    private List<Frame> frames(String id) throws IOException {
        StackTrace trace = event(id).exceptions().getFirst().stackTrace();
        return Objects.requireNonNull(trace).frames();
    }

    private List<String> calls(String id) throws IOException {
        return frames(id).stream()
                .map(frame -> frame.function() + " " + frame.filename() + ":" + frame.lineNo())
                .toList();
    }
}
