package dev.faultline.ui.detail;

import dev.faultline.live.symbol.SymbolResult;
import dev.faultline.stage.FxToolkit;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.ui.stage.Png;
import dev.faultline.ui.stage.Shot;
import dev.faultline.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Renders the details screen into PNG files: every section, platforms, sizes, odd events; light and dark.
public final class DetailPictures {
    private static final List<Path> PLACES = List.of(Path.of("/usr/lib"), Path.of("/media/ana/symbols"));

    private final Path folder;
    private final Predicate<String> only;

    private DetailPictures(Path folder, Predicate<String> only) {
        this.folder = folder;
        this.only = only;
    }

    /// Writes the pictures; the toolkit must be up.
    ///
    /// @param only whether to make the one of this name
    public static void render(Path folder, Predicate<String> only) throws Exception {
        DetailPictures pictures = new DetailPictures(folder, only);
        for (Appearance.Mode mode : List.of(Appearance.Mode.LIGHT, Appearance.Mode.DARK)) {
            for (DetailPicture picture : all().toList()) {
                pictures.take(picture, mode);
            }
        }
    }

    private static Stream<DetailPicture> all() {
        return Stream.of(
                        SectionPictures.all(),
                        StackPictures.all(),
                        PlatformPictures.all(),
                        SymbolPictures.all(),
                        CrumbPictures.all(),
                        GermanPictures.all())
                .flatMap(family -> family);
    }

    private void take(DetailPicture picture, Appearance.Mode mode) throws Exception {
        String file = "detail-" + picture.name() + "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
        if (!only.test(file)) {
            return;
        }
        try (DetailStage stage = DetailStage.searching(mode, picture.look(), PLACES)) {
            stage.shelf.triage = picture.triage().get();
            stage.shelf.add(Samples.detail(1, Samples.event("javascript"), List.of()));
            stage.put(Samples.detail(2, picture.event(), picture.attachments()));
            fit(stage, Samples.issue(picture.event()));
            stage.places.folders.add(Path.of("/home/ana/symbols"));
            stage.checkouts.mappings.add(SampleCheckout.write(Path.of("target", "checkout")));
            stage.desk.result = new SymbolResult(128, 96);
            stage.show();
            FxToolkit.run(() -> stage.screen.commands().stream()
                    .filter(command -> command.id().equals(picture.section().id()))
                    .forEach(command -> command.run()));
            for (Consumer<DetailStage> act : picture.acts()) {
                stage.settle();
                act.accept(stage);
            }
            stage.settle();
            Png.write(FxToolkit.on(() -> Shot.of(stage.stage())), folder.resolve(file));
        }
    }

    /// Its events are counted as the issue counts them, and it came back and has an owner only where its activity says
    /// so.
    private static void fit(DetailStage stage, Issue issue) {
        stage.shelf.earlier = issue.events() - 2;
        if (stage.shelf.triage.trail.entries().isEmpty()) {
            stage.shelf.put(Samples.issue(issue, issue.status(), Substatus.ONGOING));
        } else {
            stage.shelf.put(Samples.given(issue, "ana"));
        }
    }
}
