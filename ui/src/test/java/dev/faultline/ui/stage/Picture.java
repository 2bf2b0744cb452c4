package dev.faultline.ui.stage;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.settings.WindowSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A picture to make: what the home holds, where the window stands and what is done there. At 100 and at 200 percent
/// unless it says otherwise.
///
/// @param symbols where symbols are looked for
record Picture(
        String name,
        Consumer<MemoryHome> home,
        Place place,
        Acts.Act act,
        UnaryOperator<WindowSettings> settings,
        List<Path> symbols,
        Set<Look> looks) {

    static Picture of(String name, Consumer<MemoryHome> home, Place place, Acts.Act act) {
        return new Picture(
                name, home, place, act, UnaryOperator.identity(), List.of(), EnumSet.of(Look.PLAIN, Look.LARGE));
    }

    static Picture of(String name, List<Issue> issues, Place place, Acts.Act act) {
        return of(name, home -> home.putAll(issues), place, act);
    }

    static Picture of(String name, List<Issue> issues, Place place) {
        return of(name, issues, place, _ -> {});
    }

    Picture with(UnaryOperator<WindowSettings> changed) {
        return new Picture(name, home, place, act, changed, symbols, looks);
    }

    Picture symbols(List<Path> places) {
        return new Picture(name, home, place, act, settings, places, looks);
    }

    /// Only as it is, since it is about a size of its own.
    Picture plain() {
        return new Picture(name, home, place, act, settings, symbols, EnumSet.of(Look.PLAIN));
    }

    /// Only in a window that is far wider than usual.
    Picture vast() {
        return with(settings -> settings.withBounds(new WindowSettings.Bounds(0, 0, 2200, 1000, false)))
                .plain();
    }

    /// Looked at in German as well.
    Picture german() {
        return also(Look.GERMAN);
    }

    /// Looked at somewhat larger as well.
    Picture enlarged() {
        return also(Look.ENLARGED);
    }

    private Picture also(Look look) {
        Set<Look> more = EnumSet.copyOf(looks);
        more.add(look);
        return new Picture(name, home, place, act, settings, symbols, more);
    }
}
