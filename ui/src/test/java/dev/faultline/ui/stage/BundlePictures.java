package dev.faultline.ui.stage;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Place;
import java.util.List;

/// Bundles, asked about and looked at.
final class BundlePictures {
    private static final Place HOME = new Place.Home();

    private BundlePictures() {}

    static List<Picture> all() {
        List<Issue> normal = SampleIssues.normal();
        return List.of(
                Picture.of("bundle-question", normal, new Place.Issues(null), Acts.drop("acme-4411.faultline"))
                        .german(),
                Picture.of(
                        "bundle-question-odd",
                        normal,
                        new Place.Issues(null),
                        Acts.drop("a".repeat(200) + ".faultline", "متجر.faultline")),
                Picture.of("bundle-issues", normal, HOME, Acts.bundle(normal)).german(),
                Picture.of("bundle-odd", normal, HOME, Acts.bundle(SampleIssues.odd())),
                Picture.of("bundle-about", normal, HOME, Acts.then(Acts.bundle(normal), Acts.press("go.bundle")))
                        .german(),
                Picture.of("bundle-event", normal, HOME, Acts.event()).german().enlarged(),
                Picture.of(
                        "bundle-crowd",
                        normal,
                        HOME,
                        Acts.bundle(SampleIssues.crowd().subList(0, 400))));
    }
}
