package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.symbol.SymbolResult;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.stage.MemoryTriage;
import dev.faultline.ui.stage.Png;
import dev.faultline.ui.stage.Shot;
import dev.faultline.ui.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;

/// Renders the details screen into PNG files: every section, platforms, sizes, odd events; light and dark.
public final class DetailPictures {
    private final Path folder;
    private final Predicate<String> only;
    private boolean known;

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
            pictures.all(mode);
        }
    }

    private void all(Appearance.Mode mode) throws Exception {
        for (Section section : Section.values()) {
            picture("java-" + section.word(), mode, 1280, 800, Samples.event("java-causes"), section, List.of());
        }
        for (String name : List.of("python-vars", "javascript", "native", "message-only")) {
            picture(name, mode, 1280, 800, Samples.event(name), Section.STACK, List.of());
        }
        picture("java-states", mode, 1280, 800, Samples.event("java-causes"), Section.STACK, List.of("detail.states"));
        picture("python-request", mode, 1280, 800, Samples.event("python-vars"), Section.REQUEST, List.of());
        picture("native-modules", mode, 1280, 800, Samples.event("native"), Section.MODULES, List.of());
        picture("native-narrow", mode, 760, 800, Samples.event("native"), Section.STACK, List.of());
        picture("java-narrow", mode, 760, 600, Samples.event("java-causes"), Section.STACK, List.of());
        picture("java-wide", mode, 1600, 1000, Samples.event("java-causes"), Section.STACK, List.of());
        picture("symbols-waiting", mode, 1280, 800, NativeSamples.sent(), Section.STACK, List.of());
        picture("symbols-none", mode, 1280, 800, NativeSamples.without(), Section.STACK, List.of());
        picture("symbols-part", mode, 1280, 800, NativeSamples.partly(), Section.STACK, List.of());
        picture("symbols-whole", mode, 1280, 800, NativeSamples.whole(), Section.STACK, List.of());
        picture("symbols-narrow", mode, 760, 800, NativeSamples.partly(), Section.STACK, List.of());
        picture("symbols-locate", mode, 1280, 800, NativeSamples.without(), Section.MODULES, List.of());
        picture(
                "symbols-located",
                mode,
                1280,
                800,
                NativeSamples.partly(),
                Section.MODULES,
                List.of("detail.symbols.folder"));
        picture(
                "symbols-compared",
                mode,
                1280,
                800,
                NativeSamples.partly(),
                Section.STACK,
                List.of("detail.stack.view.compared", "detail.stack.filter.all"));
        for (Section section : List.of(Section.ACTIVITY, Section.GROUPING)) {
            busy("triage-" + section.word(), mode, 1280, section, List.of());
            busy("triage-" + section.word() + "-narrow", mode, 760, section, List.of("detail.assign"));
        }
        busy("triage-kinds", mode, 1280, Section.GROUPING, List.of("detail.grouping.kinds"));
        picture("group", mode, 1280, 800, Samples.event("exception-group"), Section.STACK, List.of());
        picture("annotated-stack", mode, 1280, 800, Samples.annotated(), Section.STACK, List.of());
        picture("annotated-crumbs", mode, 1280, 800, Samples.annotated(), Section.CRUMBS, List.of());
        picture("annotated-context", mode, 1280, 800, Samples.annotated(), Section.CONTEXT, List.of());
        picture("annotated-narrow", mode, 760, 800, Samples.annotated(), Section.STACK, List.of());
        picture("odd-notes", mode, 1280, 800, Samples.event("message-only"), Section.NOTES, List.of());
        picture("odd-stack", mode, 1280, 800, OddEvents.crowded(), Section.STACK, List.of());
        picture("odd-crumbs", mode, 1280, 800, OddEvents.crowded(), Section.CRUMBS, List.of());
        picture("odd-tags", mode, 1280, 800, OddEvents.crowded(), Section.TAGS, List.of());
    }

    private void busy(String name, Appearance.Mode mode, int width, Section section, List<String> press)
            throws Exception {
        known = true;
        picture(name, mode, width, 800, Samples.event("java-causes"), section, press);
        known = false;
    }

    private void picture(
            String name, Appearance.Mode mode, int width, int height, Event event, Section section, List<String> press)
            throws Exception {
        String file = "detail-" + name + "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
        if (!only.test(file)) {
            return;
        }
        try (DetailStage stage = DetailStage.dressed(mode, width, height)) {
            if (known) {
                stage.shelf.triage = MemoryTriage.busy(17);
            }
            stage.shelf.add(Samples.detail(1, Samples.event("javascript"), List.of()));
            stage.put(Samples.detail(2, event, section == Section.ATTACHMENTS ? OddEvents.attachments() : List.of()));
            stage.places.folders.add(Path.of("/home/ana/build/pump"));
            stage.desk.places(List.of(Path.of("/home/ana/symbols")));
            stage.desk.result = new SymbolResult(128, 96);
            stage.show();
            FxToolkit.run(() -> ((ToggleButton) stage.find(section.id())).fire());
            for (String id : press) {
                FxToolkit.run(() -> {
                    if (stage.find(id) instanceof MenuButton menu) {
                        menu.show();
                    } else {
                        ((ButtonBase) stage.find(id)).fire();
                    }
                });
            }
            stage.settle();
            Png.write(FxToolkit.on(() -> Shot.of(stage.stage())), folder.resolve(file));
        }
    }
}
