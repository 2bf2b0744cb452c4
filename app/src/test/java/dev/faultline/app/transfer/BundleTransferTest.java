package dev.faultline.app.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.faultline.bundle.BundleWriter;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.event.Frame;
import dev.faultline.event.symbols.FrameSymbols;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.NativeFrame;
import dev.faultline.event.symbols.SourceCall;
import dev.faultline.event.symbols.SymbolFindings;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.event.symbols.TraceKey;
import dev.faultline.live.EventDetail;
import dev.faultline.live.LiveIssue;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.live.release.ReleaseQuestion;
import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.live.triage.TrailReader;
import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.release.ReleaseFigures;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/// What comes along in a bundle: notes, names of native frames, the health of releases; and what another home makes of
/// it.
class BundleTransferTest {
    private static final String NATIVE = """
            {"event_id":"%s","platform":"native","exception":{"values":[{"type":"SIGSEGV","value":"Segfault",
            "stacktrace":{"frames":[{"instruction_addr":"0x7f1200001015"}]}}]},
            "debug_meta":{"images":[{"type":"elf","code_file":"/usr/lib/libcore.so","debug_id":"c0ffee00-0000-0000-0000-000000000001",
            "image_addr":"0x7f1200000000","image_size":65536}]}}""".replace("\n", "");

    @TempDir
    private Path folder;

    private BundlingHome home;
    private BundlingHome other;

    @BeforeEach
    void open() throws Exception {
        home = new BundlingHome(folder.resolve("one")).filled();
        other = new BundlingHome(folder.resolve("other"));
    }

    @AfterEach
    void close() throws Exception {
        other.close();
        home.close();
    }

    private void note(int event, String text, String who) throws Exception {
        Instant at = BundlingHome.NOW.plusSeconds(text.length());
        home.intake()
                .imports()
                .decide(new Decision.Note(at, home.issueOf(event), text), who)
                .get();
    }

    private static List<IssueNote> notes(BundlingHome where, int event) {
        return TrailReader.notes(where.store().index().history().trail(where.issueOf(event)));
    }

    private static IssueTrail trail(OpenBundle bundle, long issue) throws Exception {
        try (LiveIssue opened = bundle.live().openIssue(issue)) {
            for (int i = 0; i < 500 && opened.trail().current().entries().isEmpty(); i++) {
                Thread.sleep(10);
            }
            return opened.trail().current();
        }
    }

    @Test
    void bringsChosenIssuesIntoAnotherHome() throws Exception {
        try (OpenBundle bundle = home.open(new BundleChoice.All())) {
            assertThat(other.take(bundle, new BundleChoice.Issues(List.of(home.issueOf(1)))))
                    .isEqualTo(3);
            assertThat(other.store().index().statistics().events()).isEqualTo(3);

            other.take(bundle, new BundleChoice.All());
            assertThat(other.store().index().statistics().events()).isEqualTo(12);
        }
    }

    @Test
    void showsWhatWasDecidedAndSaid() throws Exception {
        note(1, "the printer is out of paper", "ana");
        home.intake()
                .decide(new Decision.Assign(Instant.now(), List.of(home.issueOf(1)), "bo"))
                .get();
        try (OpenBundle bundle = home.open(new BundleChoice.All())) {
            IssueTrail trail = trail(bundle, home.issueOf(1));

            assertThat(trail.notes())
                    .extracting(IssueNote::text, IssueNote::who)
                    .containsExactly(tuple("the printer is out of paper", "ana"));
            assertThat(trail.entries()).hasSize(2).noneMatch(TrailEntry::canUndo);
        }
    }

    @Test
    void bringsNotesWithTheirAuthorAndTime() throws Exception {
        note(1, "the printer is out of paper", "ana");
        note(1, "so it is", "bo");
        try (OpenBundle bundle = home.open(new BundleChoice.All())) {
            other.take(bundle, new BundleChoice.All());
        }
        assertThat(notes(other, 1))
                .extracting(IssueNote::text)
                .containsExactly("so it is", "the printer is out of paper");
        assertThat(notes(other, 1)).extracting(IssueNote::who).containsExactly("bo", "ana");
        assertThat(notes(other, 1).getFirst().at())
                .isEqualTo(notes(home, 1).getFirst().at());
    }

    @Test
    void bringsNoNoteTwiceNorOneThatWasTakenOff() throws Exception {
        note(1, "once", "ana");
        note(1, "gone again", "ana");
        try (OpenBundle bundle = home.open(new BundleChoice.All())) {
            other.take(bundle, new BundleChoice.All());
            IssueNote gone = notes(other, 1).getFirst();
            other.intake()
                    .decide(new Decision.EditNote(Instant.now(), gone.issue(), gone.record(), null))
                    .get();
            other.take(bundle, new BundleChoice.All());
        }
        assertThat(notes(other, 1)).extracting(IssueNote::text).containsExactly("once");
    }

    @Test
    void bringsOnlyNotesOfChosenIssues() throws Exception {
        note(1, "about the first", "ana");
        note(2, "about the second", "ana");
        try (OpenBundle bundle = home.open(new BundleChoice.All())) {
            other.take(bundle, new BundleChoice.Issues(List.of(home.issueOf(1))));
            assertThat(notes(other, 1)).hasSize(1);
            other.take(bundle, new BundleChoice.All());
        }
        assertThat(notes(other, 1)).hasSize(1);
        assertThat(notes(other, 2)).extracting(IssueNote::text).containsExactly("about the second");
    }

    /// Names the frame of the native event.
    private ModuleSymbols symbolicate() throws Exception {
        home.envelope(envelope(NATIVE.formatted(BundlingHome.id(99))));
        home.settle();
        EventDetail sent = BundlingHome.newest(home.live(), home.issueOf(99));
        ModuleSymbols found = new ModuleSymbols(SymbolStatus.FOUND, "", "/builds/libcore.so", List.of());
        SourceCall call =
                new SourceCall("render_glyph(Font&)", "_Z12render_glyphR4Font", "/src/glyph.cpp", 212, 0, false);
        SymbolFindings findings = new SymbolFindings(
                List.of(found),
                Map.of(TraceKey.exception(0), List.of(new FrameSymbols(0, SymbolStatus.FOUND, List.of(call)))));
        home.intake().derive(sent.summary(), findings.standIns(sent.event())).get();
        return found;
    }

    private static Frame frame(EventDetail detail) {
        return detail.event().exceptions().getFirst().stackTrace().frames().getFirst();
    }

    @Test
    void namesNativeFramesWithoutTheirSymbols() throws Exception {
        ModuleSymbols found = symbolicate();
        try (OpenBundle bundle = home.open(new BundleChoice.Event(BundlingHome.id(99)))) {
            EventDetail theirs = BundlingHome.newest(bundle.live(), home.issueOf(99));

            assertThat(frame(theirs).function()).isEqualTo("render_glyph");
            assertThat(frame(theirs).lineNo()).isEqualTo(212);
            assertThat(NativeFrame.status(frame(theirs))).isEqualTo(SymbolStatus.FOUND);
            assertThat(ModuleSymbols.of(theirs.event().images().getFirst())).isEqualTo(found);
        }
    }

    @Test
    void keepsNativeFramesNamedWhateverIsLookedForHere() throws Exception {
        symbolicate();
        try (OpenBundle bundle = home.open(new BundleChoice.Event(BundlingHome.id(99)))) {
            other.take(bundle, new BundleChoice.All());
        }
        EventDetail taken = BundlingHome.newest(other.live(), other.issueOf(99));
        assertThat(frame(taken).function()).isEqualTo("render_glyph");
        assertThat(other.store().index().hashes(other.issueOf(99)))
                .extracting(HashEntry::hash)
                .isEqualTo(home.store().index().hashes(home.issueOf(99)).stream()
                        .map(HashEntry::hash)
                        .toList());

        ModuleSymbols missing = new ModuleSymbols(SymbolStatus.MISSING, "not there", "", List.of());
        SymbolFindings nothing = new SymbolFindings(List.of(missing), Map.of());
        other.intake().derive(taken.summary(), nothing.standIns(taken.event())).get();
        assertThat(frame(BundlingHome.newest(other.live(), other.issueOf(99))).function())
                .isEqualTo("render_glyph");
    }

    @Test
    void bringsTheEventsOfABundleWhoseIndexIsDamaged() throws Exception {
        Path file = folder.resolve("damaged.faultline");
        EventSummary known = home.archive().event(BundlingHome.id(1));
        try (BundleWriter writer = new BundleWriter(file, "0.1.0", BundlingHome.NOW, null)) {
            byte[] body = "{\"event_id\":\"%s\",\"message\":\"so\"}"
                    .formatted(known.eventId())
                    .getBytes(UTF_8);
            String submission =
                    writer.submission(1, "shop", false, BundlingHome.NOW, null, null, new ByteArrayInputStream(body));
            String entry = writer.event(known.eventId(), JsonNodeFactory.instance.objectNode());
            writer.index(new IndexedEvent(known, entry, submission, null, List.of(), List.of()));
            writer.finish();
        }
        FileImport importing = new FileImport(other.store(), other.intake(), Clock.systemUTC());

        assertThatThrownBy(() -> importing.run(file, null, done -> {}))
                .hasMessageContaining("has events and is not there")
                .hasMessageContaining("its events were imported");
        other.settle();
        assertThat(other.issueOf(1)).isNotZero();
    }

    private static String envelope(String event) {
        return "{}\n{\"type\":\"event\",\"length\":" + event.length() + "}\n" + event + "\n";
    }

    @Test
    void knowsHowItsReleasesDid() throws Exception {
        String started = Instant.now().minusSeconds(7200).toString();
        for (int i = 1; i <= 10; i++) {
            home.envelope(
                    "{}\n{\"type\":\"session\"}\n{\"sid\":\"%032x\",\"init\":true,\"started\":\"%s\",\"status\":\"%s\","
                                    .formatted(i, started, i == 1 ? "crashed" : "exited")
                            + "\"attrs\":{\"release\":\"shop@1.1.0\"}}\n");
        }
        home.settle();
        try (OpenBundle bundle = home.open(new BundleChoice.All());
                var opened = bundle.live().openReleases()) {
            opened.ask(ReleaseQuestion.DEFAULT);
            for (int i = 0; i < 500 && opened.board().current().releases().isEmpty(); i++) {
                Thread.sleep(10);
            }
            ReleaseFigures figures = opened.board().current().releases().stream()
                    .filter(release -> release.name().equals("shop@1.1.0"))
                    .findFirst()
                    .orElseThrow();
            assertThat(figures.health().crashFreeSessions()).hasValue(0.9);
            assertThat(opened.board().current().chart().all().sessions()).contains(10L);
        }
    }
}
