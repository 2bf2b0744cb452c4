package dev.faultline.ui.bundle;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.ui.kit.Carrier;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.text.Texts;
import java.util.concurrent.CancellationException;

/// Takes chosen issues and events of a bundle into the home. JavaFX thread only.
///
/// @param home where they go
/// @param bundle where they are
public record Importer(Texts texts, FxBridge bridge, Toasts toasts, Live home, OpenBundle bundle) implements Carrier {

    @Override
    public void carry(String name, BundleChoice choice) {
        String shown = ShownName.brief(name);
        String title = texts.format("bundle.importing", shown);
        bridge.whenDone(
                home.bundles().take(title, bundle, choice).result(),
                count -> toasts.show(texts.format("bundle.imported", shown)),
                failure -> {
                    if (failure instanceof CancellationException) {
                        toasts.show(texts.get("bundle.import.cancelled"));
                    } else {
                        toasts.failure(texts.format("bundle.import.failed", String.valueOf(failure.getMessage())));
                    }
                });
    }

    /// Takes in all of it.
    public void carryAll() {
        carry(bundle.facts().name(), new BundleChoice.All());
    }
}
