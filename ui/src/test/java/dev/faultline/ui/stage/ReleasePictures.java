package dev.faultline.ui.stage;

import dev.faultline.ui.kit.Place;
import java.util.List;
import java.util.function.Consumer;

/// Releases: the list, the charts, comparisons.
final class ReleasePictures {
    private static final Place RELEASES = new Place.Releases();

    private ReleasePictures() {}

    static List<Picture> all() {
        return List.of(
                Picture.of("releases-empty", List.of(), RELEASES).german(),
                of("normal", SampleReleases::normal, Acts::point).german().enlarged(),
                of("sessions", SampleReleases::normal, Acts.press("releases.measure.sessions")),
                of("health", SampleReleases::normal, Acts.press("releases.measure.crash-free"))
                        .german(),
                of("adoption", SampleReleases::normal, Acts.press("releases.measure.adoption")),
                of("table", SampleReleases::normal, Acts.press("releases.table"))
                        .german(),
                of("compare", SampleReleases::normal, Acts.compare(1, 2)).german(),
                of("crowd", SampleReleases::crowd, Acts::point),
                of("odd", SampleReleases::odd, Acts::point),
                of("odd-table", SampleReleases::odd, Acts.press("releases.table")),
                of("odd-compare", SampleReleases::odd, Acts.compare(0, 1)),
                of("none", SampleReleases::withoutSessions, Acts.press("releases.measure.crash-free"))
                        .german(),
                of("narrow", SampleReleases::normal, Acts.width(760)).plain(),
                of("vast", SampleReleases::normal, Acts::point).vast(),
                of("vast-compare", SampleReleases::normal, Acts.compare(1, 2)).vast(),
                of("divider", SampleReleases::normal, Acts.run("shell.divider")));
    }

    private static Picture of(String name, Consumer<MemoryHome> home, Acts.Act act) {
        return Picture.of("releases-" + name, home, RELEASES, act);
    }
}
