package dev.faultline.ui.stage;

import dev.faultline.ui.kit.Place;
import java.util.List;

/// The home screen.
final class HomePictures {
    private static final Place HOME = new Place.Home();

    private HomePictures() {}

    static List<Picture> all() {
        return List.of(
                Picture.of("home-empty", List.of(), HOME).german(),
                Picture.of("home-normal", SampleIssues.normal(), HOME, Acts::rejects)
                        .german()
                        .enlarged(),
                Picture.of("home-foot", SampleIssues.normal(), HOME, Acts.then(Acts::rejects, Acts.scroll("home", 1)))
                        .german(),
                Picture.of(
                                "home-received",
                                HomePictures::received,
                                HOME,
                                Acts.then(Acts::crash, Acts.scroll("home", 1)))
                        .german(),
                Picture.of("home-crowd", SampleIssues.crowd(), HOME, Acts::rejects),
                Picture.of("home-odd", SampleIssues.odd(), HOME, Acts::oddRejects));
    }

    private static void received(MemoryHome home) {
        home.putAll(SampleIssues.normal());
        home.event(Acts.CRASH, 6);
    }
}
