package dev.faultline.ui.stage;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxToolkit;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.detail.DetailPictures;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;

/// Renders every screen into PNG files, dark and light, empty, normal, crowded and odd. The same at every run, so that
/// a change can be compared with the last.
public final class Pictures {
    private final Path folder;
    private final Predicate<String> only;
    private final MemoryDesk symbols = new MemoryDesk();
    private MemoryHome home = new MemoryHome();

    private Pictures(Path folder, Predicate<String> only) {
        this.folder = folder;
        this.only = only;
    }

    /// Writes the pictures.
    ///
    /// @param arguments the folder, and a regular expression found in the names to make; all without
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
        Files.createDirectories(folder);
        FxToolkit.start();
        Predicate<String> only =
                Pattern.compile(arguments.length > 1 ? arguments[1] : "").asPredicate();
        Pictures pictures = new Pictures(folder, only);
        for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
            pictures.all(mode);
        }
        DetailPictures.render(folder, only);
        Platform.exit();
    }

    private void all(Mode mode) throws Exception {
        picture("home-empty", mode, List.of(), new Place.Home(), _ -> {});
        picture("home-normal", mode, SampleIssues.normal(), new Place.Home(), Acts::rejects);
        picture("issues-empty", mode, List.of(), new Place.Issues(""), _ -> {});
        picture("issues-normal", mode, SampleIssues.normal(), new Place.Issues(null), Acts::select);
        picture("issues-crowd", mode, SampleIssues.crowd(), new Place.Issues(null), _ -> {});
        picture(
                "issues-narrow",
                mode,
                SampleIssues.crowd(),
                new Place.Issues("is:unresolved level:error"),
                Acts.width(1280));
        picture("issues-wide", mode, SampleIssues.normal(), new Place.Issues(null), Acts.press("issues.facets"));
        picture("issues-states", mode, SampleIssues.normal(), new Place.Issues(null), Acts::states);
        picture("issues-all", mode, SampleIssues.crowd(), new Place.Issues(null), this::selectAll);
        picture("issues-odd", mode, SampleIssues.odd(), new Place.Issues(null), _ -> {});
        picture("issues-nomatch", mode, SampleIssues.normal(), new Place.Issues("is:resolved timeout"), _ -> {});
        picture("issues-wrong", mode, SampleIssues.normal(), new Place.Issues("level:error (timeout"), _ -> {});
        releases(mode);
        triage(mode);
        picture("shell-shortcuts", mode, SampleIssues.normal(), new Place.Issues(null), Acts.press("shell.shortcuts"));
        picture("shell-closing", mode, SampleIssues.normal(), new Place.Home(), Acts::close);
        picture("shell-toast", mode, SampleIssues.normal(), new Place.Issues(null), Acts::resolve);
        picture("shell-palette", mode, SampleIssues.normal(), new Place.Issues(null), Acts::find);
        picture("shell-jobs", mode, SampleIssues.normal(), new Place.Home(), Acts::work);
        picture("shell-drop", mode, SampleIssues.normal(), new Place.Issues(null), Acts::hover);
        picture("settings", mode, SampleIssues.normal(), new Place.Settings(null), _ -> {});
        folders(mode);
        bundles(mode);
        WindowSettings german = settings(mode).withLanguage("de");
        picture("german-home", german, SampleIssues.normal(), new Place.Home(), Acts::rejects);
        picture("german-issues", german, SampleIssues.normal(), new Place.Issues(null), Acts::select);
        picture("german-settings", german, List.of(), new Place.Settings(null), _ -> {});
        scaled("large", settings(mode).withScale(200));
        scaled("enlarged", settings(mode).withScale(150));
        picture("german-releases", german, SampleReleases::normal, new Place.Releases(), Acts::compare);
        picture("german-event", german, List.of(), new Place.Home(), Acts.event());
    }

    /// The main screens, larger.
    private void scaled(String name, WindowSettings large) throws Exception {
        picture(name + "-home", large, SampleIssues.normal(), new Place.Home(), _ -> {});
        picture(name + "-issues", large, SampleIssues.normal(), new Place.Issues(null), Acts::select);
        picture(name + "-states", large, SampleIssues.normal(), new Place.Issues(null), Acts::states);
        picture(name + "-settings", large, List.of(), new Place.Settings(null), _ -> {});
        picture(name + "-releases", large, SampleReleases::normal, new Place.Releases(), _ -> {});
        picture(
                name + "-rules",
                large,
                Pictures::ruled,
                new Place.Rules(null, null),
                Acts.write("function:retry* -group"));
        picture(name + "-event", large, List.of(), new Place.Home(), Acts.event());
    }

    /// What is named by folders, and searches under names.
    private void folders(Mode mode) throws Exception {
        symbols.places(List.of(Path.of("/"), Path.of("/home/ana/a/folder/that/was/removed/symbols")));
        WindowSettings settings = settings(mode)
                .withSources(List.of(new SourceMapping("shop", "/srv/shop", "/home/ana/work/shop")))
                .withViews(List.of(
                        SavedView.of("Fatal ones", "is:unresolved level:fatal", IssueSort.EVENTS),
                        SavedView.of("New this week", "is:new firstSeen:-7d", IssueSort.FIRST_SEEN)));
        picture("settings-symbols", settings, List.of(), new Place.Settings("symbols"), _ -> {});
        picture("settings-sources", settings, List.of(), new Place.Settings("sources"), _ -> {});
        picture("issues-views", settings, SampleIssues.normal(), new Place.Issues(null), Acts::arrange);
    }

    private void bundles(Mode mode) throws Exception {
        List<Issue> none = SampleIssues.normal();
        picture("bundle-question", mode, none, new Place.Issues(null), Acts::drop);
        picture("bundle-issues", mode, none, new Place.Home(), Acts.bundle(SampleIssues.normal()));
        picture("bundle-odd", mode, none, new Place.Home(), Acts.bundle(SampleIssues.odd()));
        picture(
                "bundle-about",
                mode,
                none,
                new Place.Home(),
                Acts.then(Acts.bundle(SampleIssues.normal()), Acts.press("go.bundle")));
        picture("bundle-event", mode, none, new Place.Home(), Acts.event());
        picture(
                "bundle-crowd",
                mode,
                none,
                new Place.Home(),
                Acts.bundle(SampleIssues.crowd().subList(0, 400)));
        WindowSettings german = settings(mode).withLanguage("de");
        picture(
                "german-bundle",
                german,
                none,
                new Place.Home(),
                Acts.then(Acts.bundle(SampleIssues.normal()), Acts.press("go.bundle")));
    }

    private void triage(Mode mode) throws Exception {
        Place rules = new Place.Rules(null, null);
        picture(
                "issues-merge",
                mode,
                SampleIssues.normal(),
                new Place.Issues(null),
                window -> Acts.ask(window, "issues.merge"));
        picture(
                "issues-assign",
                mode,
                SampleIssues.odd(),
                new Place.Issues(null),
                window -> Acts.ask(window, "issues.assign"));
        picture("rules-none", mode, List.of(), rules, _ -> {});
        picture("rules-first", mode, SampleIssues.normal(), rules, _ -> {});
        picture(
                "rules-unreadable",
                mode,
                Pictures::ruled,
                rules,
                Acts.write("module:com.example\n# fine\ntype:Timeout ->"));
        picture("rules-working", mode, Pictures::ruled, rules, Acts.write("function:slow* -group"));
        picture(
                "rules-preview",
                mode,
                Pictures::ruled,
                rules,
                Acts.write("function:retry* -group\nmodule:com.example.ledger.* +app"));
        picture("rules-crowd", mode, Pictures::crowdRuled, rules, Acts.write("function:retry* -group"));
        picture("rules-narrow", mode, Pictures::ruled, rules, Acts.narrow(Acts.write("function:retry* -group")));
        picture("rules-unchanged", mode, SampleIssues.normal(), rules, Acts.write("function:retry* -group"));
        picture(
                "german-rules",
                settings(mode).withLanguage("de"),
                Pictures::crowdRuled,
                rules,
                Acts.write("function:retry* -group"));
        picture(
                "german-merge",
                settings(mode).withLanguage("de"),
                SampleIssues.odd(),
                new Place.Issues(null),
                window -> Acts.ask(window, "issues.merge"));
    }

    private static void ruled(MemoryHome home) {
        home.putAll(SampleIssues.normal());
        home.triage = MemoryTriage.busy(1).plan(SampleIssues.normal());
    }

    private static void crowdRuled(MemoryHome home) {
        List<Issue> odd = SampleIssues.odd();
        home.putAll(odd);
        home.triage = MemoryTriage.busy(1);
        home.triage.plan(
                Stream.concat(odd.stream(), SampleIssues.crowd().stream().limit(600))
                        .toList());
    }

    private void releases(Mode mode) throws Exception {
        Place place = new Place.Releases();
        picture("releases-empty", mode, _ -> {}, place, _ -> {});
        picture("releases-normal", mode, SampleReleases::normal, place, Acts::point);
        picture("releases-health", mode, SampleReleases::normal, place, Acts.press("releases.measure.crash-free"));
        picture("releases-adoption", mode, SampleReleases::normal, place, Acts.press("releases.measure.adoption"));
        picture("releases-table", mode, SampleReleases::normal, place, Acts.press("releases.table"));
        picture("releases-compare", mode, SampleReleases::normal, place, Acts::compare);
        picture("releases-crowd", mode, SampleReleases::crowd, place, _ -> {});
        picture(
                "releases-none",
                mode,
                SampleReleases::withoutSessions,
                place,
                Acts.press("releases.measure.crash-free"));
    }

    private static WindowSettings settings(Mode mode) {
        return WindowSettings.DEFAULT
                .withAppearance(new Appearance(mode, Density.NORMAL))
                .withLeft(IssueMaker.NOW.minus(Duration.ofHours(18)));
    }

    private void picture(String name, Mode mode, List<Issue> issues, Place place, Acts.Act scene) throws Exception {
        picture(name, mode, home -> home.putAll(issues), place, scene);
    }

    private void picture(String name, WindowSettings settings, List<Issue> issues, Place place, Acts.Act scene)
            throws Exception {
        picture(name, settings, home -> home.putAll(issues), place, scene);
    }

    private void picture(String name, Mode mode, Consumer<MemoryHome> fill, Place place, Acts.Act scene)
            throws Exception {
        picture(name, settings(mode), fill, place, scene);
    }

    private void picture(String name, WindowSettings settings, Consumer<MemoryHome> fill, Place place, Acts.Act scene)
            throws Exception {
        String file = name + "-" + settings.appearance().mode().name().toLowerCase() + ".png";
        if (!only.test(file)) {
            return;
        }
        home = new MemoryHome();
        fill.accept(home);
        try (TestWindow window = TestWindow.over(home, settings, symbols)) {
            FxToolkit.run(() -> window.window().open(place));
            Acts.settle();
            scene.play(window);
            Acts.settle();
            write(window, folder.resolve(file));
        }
    }

    private static void write(TestWindow window, Path file) throws IOException {
        Png.write(FxToolkit.on(() -> Shot.of(window.stage())), file);
    }

    private void selectAll(TestWindow window) throws Exception {
        Acts.select(window);
        Acts.settle();
        home.put(IssueMaker.of(20_001).make());
        Acts.press("issues.trend").play(window);
        FxToolkit.run(() -> ((Hyperlink) Find.in(window.stage(), "issues.all")).fire());
    }
}
