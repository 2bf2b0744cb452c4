package dev.faultline.ui.stage;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.ui.kit.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// The settings.
final class SettingsPictures {
    private static final String LONG = "/home/ana" + "/a/folder/in/a/folder".repeat(12) + "/symbols";

    private SettingsPictures() {}

    static List<Picture> all() {
        return List.of(
                Picture.of("settings", SampleIssues.normal(), new Place.Settings(null))
                        .german()
                        .enlarged(),
                Picture.of("settings-foot", SampleIssues.normal(), new Place.Settings(null), Acts.scroll("settings", 1))
                        .german(),
                Picture.of(
                                "settings-none",
                                SampleIssues.normal(),
                                new Place.Settings(null),
                                Acts.text("settings.search", "qqqq"))
                        .german(),
                Picture.of("settings-symbols-none", SampleIssues.normal(), new Place.Settings("symbols")),
                Picture.of("settings-symbols", SampleIssues.normal(), new Place.Settings("symbols"))
                        .symbols(List.of(Path.of("/"), Path.of("/home/ana/a/folder/that/was/removed/symbols")))
                        .german(),
                Picture.of("settings-symbols-crowd", SampleIssues.normal(), new Place.Settings("symbols"))
                        .symbols(IntStream.range(0, 30)
                                .mapToObj(i -> Path.of(i % 2 == 0 ? LONG + i : "/متجر/رموز/" + i))
                                .toList()),
                Picture.of("settings-sources", SampleIssues.normal(), new Place.Settings("sources"))
                        .with(settings -> settings.withSources(
                                List.of(new SourceMapping("shop", "/srv/shop", "/home/ana/work/shop"))))
                        .german(),
                Picture.of("settings-sources-crowd", SampleIssues.normal(), new Place.Settings("sources"))
                        .with(settings -> settings.withSources(IntStream.range(0, 12)
                                .mapToObj(i ->
                                        new SourceMapping(i % 2 == 0 ? "" : "متجر", i % 3 == 0 ? "" : LONG, LONG + i))
                                .toList())));
    }
}
