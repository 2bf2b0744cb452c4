package dev.faultline.ui.detail;

import static dev.faultline.ui.detail.Section.MODULES;
import static dev.faultline.ui.detail.Section.STACK;

import dev.faultline.event.Event;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A native crash before its symbols were looked for, without them, with some and with all.
final class SymbolPictures {
    private SymbolPictures() {}

    static Stream<DetailPicture> all() {
        DetailPicture compared = stack("symbols-compared", NativeSamples.partly())
                .press("detail.stack.view.compared", "detail.stack.filter.all");
        DetailPicture located = DetailPicture.of("symbols-locate", NativeSamples.without(), STACK)
                .press("detail.symbols.locate");
        DetailPicture searching = DetailPicture.of("symbols-searching", NativeSamples.sent(), MODULES)
                .act(SymbolPictures::search);
        return Stream.of(
                        Stream.of(
                                stack("symbols-waiting", NativeSamples.sent()),
                                stack("symbols-none", NativeSamples.without()),
                                searching,
                                searching.named("symbols-filling").press("detail.section.stack"),
                                stack("symbols-whole", NativeSamples.whole()),
                                stack("symbols-sent", NativeSamples.partly()).press("detail.stack.view.sent"),
                                stack("symbols-narrow", NativeSamples.partly()).sized(760, 800),
                                stack("symbols-odd", NativeSamples.odd()),
                                DetailPicture.of("symbols-odd-modules", NativeSamples.odd(), MODULES),
                                DetailPicture.of("symbols-located", NativeSamples.partly(), MODULES)
                                        .press("detail.symbols.folder"),
                                DetailPicture.of("symbols-thread", NativeSamples.whole(), STACK)
                                        .act(Gestures.choose("detail.stack.thread", 1)),
                                compared.named("symbols-compared-narrow").sized(760, 800)),
                        stack("symbols-part", NativeSamples.partly()).andLarge(),
                        compared.andLarge(),
                        located.andLarge())
                .flatMap(family -> family);
    }

    /// Those of one module are found at once; the search goes on until long after the picture was taken.
    private static void search(DetailStage stage) {
        stage.jobs = job -> Thread.ofVirtual().start(job);
        stage.desk.search = progress -> {
            stage.shelf.replace(Samples.detail(2, NativeSamples.partly(), List.of()));
            stage.desk.changed(2);
            for (int step = 0; step < 500; step++) {
                progress.at(0.42, "");
                LockSupport.parkNanos(10_000_000);
            }
        };
        Gestures.press("detail.symbols.folder").accept(stage);
    }

    private static DetailPicture stack(String name, Event event) {
        return DetailPicture.of(name, event, STACK);
    }
}
