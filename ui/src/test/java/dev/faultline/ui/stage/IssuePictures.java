package dev.faultline.ui.stage;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxToolkit;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.saved.SavedView;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;

/// The list of issues.
final class IssuePictures {
    private static final Place ISSUES = new Place.Issues(null);

    private IssuePictures() {}

    static List<Picture> all() {
        return Stream.of(plain(), states(), views()).flatMap(List::stream).toList();
    }

    private static List<Picture> plain() {
        return List.of(
                Picture.of("issues-empty", List.of(), new Place.Issues("")).german(),
                Picture.of("issues-normal", SampleIssues.normal(), ISSUES, Acts::select)
                        .german()
                        .enlarged(),
                Picture.of("issues-crowd", SampleIssues.crowd(), ISSUES).german(),
                Picture.of("issues-some", SampleIssues.crowd(), ISSUES, Acts::select)
                        .german(),
                allOfThem().german(),
                Picture.of("issues-odd", SampleIssues.odd(), ISSUES),
                Picture.of(
                                "issues-narrow",
                                SampleIssues.crowd(),
                                new Place.Issues("is:unresolved level:error"),
                                Acts.width(760))
                        .plain(),
                Picture.of("issues-trend", SampleIssues.normal(), ISSUES, Acts.press("issues.trend"))
                        .plain(),
                Picture.of("issues-wide", SampleIssues.normal(), ISSUES, Acts.press("issues.facets"))
                        .plain(),
                Picture.of("issues-vast", SampleIssues.normal(), ISSUES, Acts::select)
                        .vast(),
                Picture.of("issues-focus", SampleIssues.normal(), ISSUES, Acts::focusList));
    }

    private static List<Picture> states() {
        return List.of(
                Picture.of("issues-nomatch", SampleIssues.normal(), new Place.Issues("is:resolved timeout"))
                        .german(),
                Picture.of("issues-wrong", SampleIssues.normal(), new Place.Issues("level:error (timeout"))
                        .german(),
                Picture.of("issues-states", SampleIssues.normal(), ISSUES, Acts::states)
                        .german()
                        .enlarged(),
                Picture.of("issues-menu", SampleIssues.normal(), ISSUES, Acts::rowMenu)
                        .german(),
                Picture.of("issues-merge", SampleIssues.normal(), ISSUES, Acts.ask("issues.merge"))
                        .german(),
                Picture.of("issues-merge-odd", SampleIssues.odd(), ISSUES, Acts.ask("issues.merge")),
                Picture.of("issues-assign", SampleIssues.normal(), ISSUES, Acts.ask("issues.assign"))
                        .german());
    }

    private static Picture allOfThem() {
        AtomicReference<MemoryHome> filled = new AtomicReference<>();
        return Picture.of(
                "issues-all",
                home -> {
                    home.putAll(SampleIssues.crowd());
                    filled.set(home);
                },
                ISSUES,
                window -> {
                    Acts.select(window);
                    Acts.settle();
                    filled.get().put(IssueMaker.of(20_001).make());
                    Acts.settle();
                    FxToolkit.run(() -> ((Hyperlink) Find.in(window.stage(), "issues.all")).fire());
                });
    }

    private static List<Picture> views() {
        List<SavedView> few = List.of(
                SavedView.of("Fatal ones", "is:unresolved level:fatal", IssueSort.EVENTS),
                SavedView.of("New this week", "is:new firstSeen:-7d", IssueSort.FIRST_SEEN));
        List<SavedView> many = IntStream.range(0, 30)
                .mapToObj(i -> SavedView.of(name(i), "is:unresolved release:shop@2." + i + ".*", IssueSort.USERS))
                .toList();
        return List.of(
                Picture.of("issues-views-none", SampleIssues.normal(), ISSUES, Acts.run("issues.views.arrange")),
                Picture.of("issues-views", SampleIssues.normal(), ISSUES, Acts.run("issues.views.arrange"))
                        .with(settings -> settings.withViews(few))
                        .german(),
                Picture.of("issues-views-menu", SampleIssues.normal(), ISSUES, Acts.press("issues.views"))
                        .with(settings -> settings.withViews(few))
                        .german(),
                Picture.of("issues-views-crowd", SampleIssues.normal(), ISSUES, Acts.run("issues.views.arrange"))
                        .with(settings -> settings.withViews(many)),
                Picture.of("issues-views-crowd-menu", SampleIssues.normal(), ISSUES, Acts.press("issues.views"))
                        .with(settings -> settings.withViews(many)));
    }

    private static String name(int number) {
        return switch (number % 3) {
            case 0 -> "View " + number;
            case 1 -> "متجر " + number;
            default -> "A view with a name that someone pasted from a ticket ".repeat(6) + number;
        };
    }
}
