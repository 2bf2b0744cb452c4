package dev.faultline.ui.bundle;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.ui.kit.Carrier;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Writes chosen issues and events of the home into a bundle, where the user says. JavaFX thread only.
///
/// @param home where they are
public record Exporter(Texts texts, FxBridge bridge, Toasts toasts, Live home, SaveDialog save) implements Carrier {
    private static final String ENDING = ".faultline";

    @Override
    public void carry(String name, BundleChoice choice) {
        save.ask(name + ENDING, target -> write(choice, named(target)));
    }

    private static Path named(Path target) {
        String name = String.valueOf(target.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? target : target.resolveSibling(name + ENDING);
    }

    private void write(BundleChoice choice, Path target) {
        String title = texts.format("bundle.exporting", ShownName.of(target));
        bridge.whenDone(
                home.bundles().write(title, choice, target).result(),
                count -> toasts.show(texts.format("bundle.exported", count, ShownName.of(target.toString()))),
                failure -> {
                    if (failure instanceof CancellationException) {
                        toasts.show(texts.get("bundle.export.cancelled"));
                    } else {
                        toasts.failure(texts.format("bundle.export.failed", String.valueOf(failure.getMessage())));
                    }
                });
    }
}
