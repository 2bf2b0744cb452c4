package dev.faultline.ui.stage;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Place;
import java.util.List;
import java.util.stream.Stream;

/// What stands around and over the screens: menus, sheets, work under way, files that hover.
final class ShellPictures {
    private static final Place ISSUES = new Place.Issues(null);
    private static final Place HOME = new Place.Home();

    private ShellPictures() {}

    static List<Picture> all() {
        return Stream.of(sheets(), menus(), work()).flatMap(List::stream).toList();
    }

    private static List<Picture> sheets() {
        List<Issue> normal = SampleIssues.normal();
        return List.of(
                Picture.of("shell-shortcuts", normal, ISSUES, Acts.press("shell.shortcuts"))
                        .german(),
                Picture.of("shell-shortcuts-home", normal, HOME, Acts.press("shell.shortcuts")),
                Picture.of("shell-closing", normal, HOME, Acts::close).german(),
                Picture.of("shell-palette", normal, ISSUES, Acts.find("re")).german(),
                Picture.of("shell-palette-none", normal, ISSUES, Acts.find("qqqq"))
                        .german(),
                Picture.of("shell-palette-odd", SampleIssues.odd(), HOME, Acts.find("r")),
                Picture.of("shell-palette-releases", SampleIssues.odd(), HOME, Acts.find("@")));
    }

    private static List<Picture> menus() {
        return List.of(
                Picture.of("shell-menu", SampleIssues.normal(), ISSUES, Acts.press("shell.menu"))
                        .german(),
                Picture.of("shell-filter", SampleIssues.normal(), ISSUES, Acts.open("filter.release"))
                        .german(),
                Picture.of("shell-time", SampleIssues.normal(), ISSUES, Acts.open("filter.time"))
                        .german(),
                Picture.of(
                        "shell-filtered",
                        SampleIssues.normal(),
                        new Place.Issues(
                                "is:unresolved project:notepad environment:production release:notepad@1.4.0 lastSeen:-7d")),
                Picture.of("shell-filter-odd", SampleIssues.odd(), ISSUES, Acts.open("filter.release")),
                Picture.of(
                        "shell-filtered-odd",
                        SampleIssues.odd(),
                        new Place.Issues("release:متجر@3.0.1 environment:" + "a".repeat(300))));
    }

    private static List<Picture> work() {
        List<Issue> normal = SampleIssues.normal();
        return List.of(
                Picture.of("shell-toast", normal, ISSUES, Acts::resolve).german(),
                Picture.of("shell-failure", normal, ISSUES, Acts::lookAtNothing).german(),
                Picture.of("shell-jobs", normal, HOME, Acts::work).german(),
                Picture.of("shell-jobs-crowd", normal, HOME, Acts::muchWork),
                Picture.of("shell-drop", normal, ISSUES, Acts.hover("acme-4411.faultline", "a.json", "b.json"))
                        .german(),
                Picture.of("shell-drop-refused", normal, ISSUES, Acts.hover("holiday.jpg"))
                        .german(),
                Picture.of("shell-drop-odd", normal, ISSUES, Acts.hover("a".repeat(200) + ".faultline", "متجر.json")));
    }
}
