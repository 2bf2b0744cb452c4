package dev.faultline.live.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.Pin;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.job.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSymbolsTest {
    private final Desk desk = new Desk();
    private final Jobs jobs = new Jobs(Runnable::run);
    private final LiveSymbols symbols = new LiveSymbols(desk, jobs, Runnable::run);

    @TempDir
    Path folder;

    @Test
    void looksForWhatIsWantedWhenAFolderIsAdded() {
        symbols.add(folder, "Look for symbols").join();
        assertThat(desk.places).containsExactly(folder);
        assertThat(symbols.state().current().result()).isEqualTo(new SymbolResult(3, 2));
    }

    @Test
    void asksTheNewestPlaceFirstAndEachOnce() {
        symbols.add(folder, "").join();
        symbols.add(folder.resolve("b"), "").join();
        symbols.add(folder, "").join();
        assertThat(desk.places).containsExactly(folder, folder.resolve("b"));
    }

    @Test
    void tellsWhichPlacesAreNotThere() {
        symbols.add(folder, "").join();
        symbols.add(folder.resolve("gone"), "").join();
        assertThat(symbols.state().current().places())
                .containsExactly(
                        new SymbolPlaceState(folder.resolve("gone"), false), new SymbolPlaceState(folder, true));
    }

    @Test
    void looksThereNoMoreWhenAPlaceIsRemoved() {
        symbols.add(folder, "").join();
        symbols.remove(folder).join();
        assertThat(desk.places).isEmpty();
        assertThat(desk.searches).isEqualTo(1);
    }

    @Test
    void tellsWhichEventsChangedSinceARevision() {
        long before = symbols.changes().current().revision();
        desk.changed(List.of(7L));
        SymbolChanges now = symbols.changes().current();
        assertThat(now.since(7, before)).isTrue();
        assertThat(now.since(8, before)).isFalse();
        assertThat(now.since(7, now.revision())).isFalse();
    }

    @Test
    void keepsAFailedSearchInSight() {
        desk.failure = "the log cannot be read";
        symbols.again("Look for symbols");
        assertThat(symbols.state().current().searching()).isFalse();
        assertThat(jobs.shown().current()).extracting(job -> job.problem()).containsExactly("the log cannot be read");
    }

    @Test
    void hearsNothingAfterItIsClosed() {
        symbols.close();
        assertThat(desk.listeners).isEmpty();
    }

    private static final class Desk implements SymbolDesk {
        private List<Path> places = List.of();
        private final List<Consumer<Collection<Long>>> listeners = new ArrayList<>();
        private int searches;
        private String failure = "";

        void changed(List<Long> events) {
            listeners.forEach(each -> each.accept(events));
        }

        @Override
        public List<Path> places() {
            return places;
        }

        @Override
        public void places(List<Path> changed) {
            places = List.copyOf(changed);
        }

        @Override
        public Pin listen(Consumer<Collection<Long>> changed) {
            listeners.add(changed);
            return () -> listeners.remove(changed);
        }

        @Override
        public SymbolResult again(Progress progress) {
            searches++;
            if (!failure.isEmpty()) {
                throw new IllegalStateException(failure);
            }
            return new SymbolResult(3, 2);
        }
    }
}
