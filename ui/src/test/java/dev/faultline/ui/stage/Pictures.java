package dev.faultline.ui.stage;

import dev.faultline.live.Reject;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Wait;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.chart.Chart;
import dev.faultline.ui.detail.DetailPictures;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
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
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.stage.WindowEvent;

/// Renders every screen into PNG files, dark and light, empty, normal, crowded and odd. The same at every run, so that
/// a change can be compared with the last.
public final class Pictures {
    private final Path folder;
    private final String only;
    private MemoryHome home = new MemoryHome();

    private Pictures(Path folder, String only) {
        this.folder = folder;
        this.only = only;
    }

    /// Writes the pictures.
    ///
    /// @param arguments the folder, and a part of the names to make; all without
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
        Files.createDirectories(folder);
        FxToolkit.start();
        String only = arguments.length > 1 ? arguments[1] : "";
        Pictures pictures = new Pictures(folder, only);
        for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
            pictures.all(mode);
        }
        DetailPictures.render(folder, only);
        Platform.exit();
    }

    private void all(Mode mode) throws Exception {
        picture("home-empty", mode, List.of(), new Place.Home(), _ -> {});
        picture("home-normal", mode, SampleIssues.normal(), new Place.Home(), Pictures::rejects);
        picture("issues-empty", mode, List.of(), new Place.Issues(""), _ -> {});
        picture("issues-normal", mode, SampleIssues.normal(), new Place.Issues(null), Pictures::select);
        picture("issues-crowd", mode, SampleIssues.crowd(), new Place.Issues(null), _ -> {});
        picture(
                "issues-narrow",
                mode,
                SampleIssues.crowd(),
                new Place.Issues("is:unresolved level:error"),
                width(1280));
        picture("issues-wide", mode, SampleIssues.normal(), new Place.Issues(null), press("issues.facets"));
        picture("issues-all", mode, SampleIssues.crowd(), new Place.Issues(null), this::selectAll);
        picture("issues-odd", mode, SampleIssues.odd(), new Place.Issues(null), _ -> {});
        picture("issues-nomatch", mode, SampleIssues.normal(), new Place.Issues("is:resolved timeout"), _ -> {});
        picture("issues-wrong", mode, SampleIssues.normal(), new Place.Issues("level:error (timeout"), _ -> {});
        releases(mode);
        triage(mode);
        picture("shell-shortcuts", mode, SampleIssues.normal(), new Place.Issues(null), press("shell.shortcuts"));
        picture("shell-closing", mode, SampleIssues.normal(), new Place.Home(), Pictures::close);
        picture("shell-toast", mode, SampleIssues.normal(), new Place.Issues(null), Pictures::resolve);
        picture("shell-palette", mode, SampleIssues.normal(), new Place.Issues(null), Pictures::find);
        picture("shell-jobs", mode, SampleIssues.normal(), new Place.Home(), Pictures::work);
        picture("shell-drop", mode, SampleIssues.normal(), new Place.Issues(null), Pictures::hover);
        picture("settings", mode, SampleIssues.normal(), new Place.Settings(null), _ -> {});
        bundles(mode);
        WindowSettings german = settings(mode).withLanguage("de");
        picture("german-home", german, SampleIssues.normal(), new Place.Home(), Pictures::rejects);
        picture("german-issues", german, SampleIssues.normal(), new Place.Issues(null), Pictures::select);
        picture("german-settings", german, List.of(), new Place.Settings(null), _ -> {});
        WindowSettings large = settings(mode).withScale(200);
        picture("large-home", large, SampleIssues.normal(), new Place.Home(), _ -> {});
        picture("large-issues", large, SampleIssues.normal(), new Place.Issues(null), Pictures::select);
        picture("large-settings", large, List.of(), new Place.Settings(null), _ -> {});
    }

    private void bundles(Mode mode) throws Exception {
        List<Issue> none = SampleIssues.normal();
        picture("bundle-question", mode, none, new Place.Issues(null), Pictures::drop);
        picture("bundle-issues", mode, none, new Place.Home(), bundle(SampleIssues.normal()));
        picture("bundle-odd", mode, none, new Place.Home(), bundle(SampleIssues.odd()));
        picture("bundle-about", mode, none, new Place.Home(), then(bundle(SampleIssues.normal()), press("go.bundle")));
        picture("bundle-event", mode, none, new Place.Home(), then(bundle(SampleIssues.normal()), window -> {
            FxToolkit.run(() -> window.window().open(new Place.IssueDetails(6)));
        }));
        WindowSettings german = settings(mode).withLanguage("de");
        picture(
                "german-bundle",
                german,
                none,
                new Place.Home(),
                then(bundle(SampleIssues.normal()), press("go.bundle")));
    }

    private static Scene then(Scene first, Scene second) {
        return window -> {
            first.play(window);
            settle();
            second.play(window);
        };
    }

    private static Scene bundle(List<Issue> issues) {
        return window -> {
            Path file = Path.of("target", "acme-4411.faultline");
            SampleBundle.write(file, issues);
            FxToolkit.run(() -> window.window().open(List.of(file)));
            Wait.until("the bundle", () -> Find.in(window.stage().getScene().getRoot(), "bundle.banner") != null);
        };
    }

    private static void drop(TestWindow window) {
        FxToolkit.run(
                () -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(Path.of("acme-4411.faultline"))));
    }

    private void triage(Mode mode) throws Exception {
        Place rules = new Place.Rules(null, null);
        picture(
                "issues-merge",
                mode,
                SampleIssues.normal(),
                new Place.Issues(null),
                window -> ask(window, "issues.merge"));
        picture(
                "issues-assign",
                mode,
                SampleIssues.odd(),
                new Place.Issues(null),
                window -> ask(window, "issues.assign"));
        picture("rules-none", mode, List.of(), rules, _ -> {});
        picture("rules-first", mode, SampleIssues.normal(), rules, _ -> {});
        picture("rules-unreadable", mode, Pictures::ruled, rules, write("module:com.example\n# fine\ntype:Timeout ->"));
        picture("rules-working", mode, Pictures::ruled, rules, write("function:slow* -group"));
        picture(
                "rules-preview",
                mode,
                Pictures::ruled,
                rules,
                write("function:retry* -group\nmodule:com.example.ledger.* +app"));
        picture("rules-crowd", mode, Pictures::crowdRuled, rules, write("function:retry* -group"));
        picture("rules-narrow", mode, Pictures::ruled, rules, narrow(write("function:retry* -group")));
        picture("rules-unchanged", mode, SampleIssues.normal(), rules, write("function:retry* -group"));
        picture(
                "german-rules",
                settings(mode).withLanguage("de"),
                Pictures::crowdRuled,
                rules,
                write("function:retry* -group"));
        picture(
                "german-merge",
                settings(mode).withLanguage("de"),
                SampleIssues.odd(),
                new Place.Issues(null),
                window -> ask(window, "issues.merge"));
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

    private static void ask(TestWindow window, String id) throws Exception {
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .selectIndices(0, 2));
        settle();
        press(id).play(window);
    }

    private static Scene write(String text) {
        return window -> {
            FxToolkit.run(() -> ((TextInputControl) Find.in(window.stage(), "rules.text")).setText(text));
            settle();
            press("rules.preview").play(window);
        };
    }

    private static Scene narrow(Scene scene) {
        return window -> {
            width(760).play(window);
            scene.play(window);
        };
    }

    private void releases(Mode mode) throws Exception {
        Place place = new Place.Releases();
        picture("releases-empty", mode, _ -> {}, place, _ -> {});
        picture("releases-normal", mode, SampleReleases::normal, place, Pictures::point);
        picture("releases-health", mode, SampleReleases::normal, place, press("releases.measure.crash-free"));
        picture("releases-adoption", mode, SampleReleases::normal, place, press("releases.measure.adoption"));
        picture("releases-table", mode, SampleReleases::normal, place, press("releases.table"));
        picture("releases-compare", mode, SampleReleases::normal, place, Pictures::compare);
        picture("releases-crowd", mode, SampleReleases::crowd, place, _ -> {});
        picture("releases-none", mode, SampleReleases::withoutSessions, place, press("releases.measure.crash-free"));
    }

    private static void point(TestWindow window) {
        FxToolkit.run(() -> ((Chart) Find.in(window.stage(), "releases.chart")).point(20));
    }

    private static void compare(TestWindow window) throws Exception {
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "releases.list"))
                .getSelectionModel()
                .selectIndices(1, 2));
        settle();
        FxToolkit.run(() -> ((Button) Find.in(window.stage(), "releases.compare")).fire());
    }

    private interface Scene {
        void play(TestWindow window) throws Exception;
    }

    private static WindowSettings settings(Mode mode) {
        return WindowSettings.DEFAULT.withAppearance(new Appearance(mode, Density.NORMAL));
    }

    private void picture(String name, Mode mode, List<Issue> issues, Place place, Scene scene) throws Exception {
        picture(name, mode, home -> home.putAll(issues), place, scene);
    }

    private void picture(String name, WindowSettings settings, List<Issue> issues, Place place, Scene scene)
            throws Exception {
        picture(name, settings, home -> home.putAll(issues), place, scene);
    }

    private void picture(String name, Mode mode, Consumer<MemoryHome> fill, Place place, Scene scene) throws Exception {
        picture(name, settings(mode), fill, place, scene);
    }

    private void picture(String name, WindowSettings settings, Consumer<MemoryHome> fill, Place place, Scene scene)
            throws Exception {
        String file = name + "-" + settings.appearance().mode().name().toLowerCase() + ".png";
        if (!file.contains(only)) {
            return;
        }
        home = new MemoryHome();
        fill.accept(home);
        try (TestWindow window = TestWindow.over(home, settings)) {
            FxToolkit.run(() -> window.window().open(place));
            settle();
            scene.play(window);
            settle();
            write(window, folder.resolve(file));
        }
    }

    private static void write(TestWindow window, Path file) throws IOException {
        WritableImage image = FxToolkit.on(() -> window.stage().getScene().snapshot(null));
        Png.write(image, file);
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(700);
        FxToolkit.run(() -> {});
    }

    private static Scene press(String id) {
        return window -> FxToolkit.run(() -> ((ButtonBase) Find.in(window.stage(), id)).fire());
    }

    private static void select(TestWindow window) {
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .selectIndices(1, 3));
    }

    private void selectAll(TestWindow window) throws Exception {
        select(window);
        settle();
        home.put(IssueMaker.of(20_001).make());
        press("issues.trend").play(window);
        FxToolkit.run(() -> ((Hyperlink) Find.in(window.stage(), "issues.all")).fire());
    }

    private static Scene width(double width) {
        return window -> FxToolkit.run(() -> window.stage().setWidth(width));
    }

    private static void close(TestWindow window) {
        FxToolkit.run(() -> window.stage()
                .getOnCloseRequest()
                .handle(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static void find(TestWindow window) throws InterruptedException {
        FxToolkit.run(() -> window.window().commands().stream()
                .filter(command -> command.id().equals("shell.palette"))
                .forEach(Command::run));
        settle();
        FxToolkit.run(() -> ((TextField) Find.in(window.stage(), "palette.field")).setText("re"));
    }

    private static void work(TestWindow window) throws Exception {
        window.live().jobs().start("Export of 3 issues", progress -> {
            for (int step = 0; step < 3_000; step++) {
                progress.at(0.42, "event 1,204 of 2,866");
                Thread.sleep(1);
            }
            return "done";
        });
        window.live().jobs().start("Import of crash-2026-11-22.envelope", progress -> {
            throw new IOException("crash-2026-11-22.envelope: line 3 is no item header");
        });
        settle();
        press("jobs.button").play(window);
    }

    private static void hover(TestWindow window) {
        FxToolkit.run(() ->
                window.window().hover(List.of(Path.of("acme-4411.faultline"), Path.of("a.json"), Path.of("b.json"))));
    }

    private static void resolve(TestWindow window) {
        select(window);
        FxToolkit.run(() -> ((Button) Find.in(window.stage(), "issues.resolve")).fire());
    }

    private static void rejects(TestWindow window) {
        window.live()
                .report(new Reject(
                        IssueMaker.NOW.minus(Duration.ofMinutes(4)),
                        "sentry.javascript.browser/9.1.0",
                        "2",
                        413,
                        "too_large",
                        "The attachment “trace.bin” has 212 MB; 200 MB are allowed."));
        window.live()
                .report(new Reject(
                        IssueMaker.NOW.minus(Duration.ofSeconds(20)),
                        "curl/8.5.0",
                        null,
                        401,
                        "no_key",
                        "No public key in the header, the query or the envelope."));
    }
}
