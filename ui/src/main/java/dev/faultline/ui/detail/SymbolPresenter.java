package dev.faultline.ui.detail;

import dev.faultline.live.EventDetail;
import dev.faultline.live.symbol.LiveSymbols;
import dev.faultline.live.symbol.SymbolChanges;
import dev.faultline.ui.detail.symbol.SymbolActions;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.PlaceDialog;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Looks for the symbols of what is shown, and has the event read again when its frames became known better. JavaFX
/// thread only.
final class SymbolPresenter implements SymbolActions {
    private final DetailModel model;
    private final LiveSymbols symbols;
    private final Kit kit;
    private final PlaceDialog dialog;
    private final Runnable readAgain;
    private long known;

    SymbolPresenter(DetailModel model, LiveSymbols symbols, Kit kit, PlaceDialog dialog, Runnable readAgain) {
        this.model = model;
        this.symbols = symbols;
        this.kit = kit;
        this.dialog = dialog;
        this.readAgain = readAgain;
    }

    /// Follows the search until the pins are closed.
    void follow(Pins pins) {
        pins.add(kit.bridge().follow(symbols.state(), model.modules()::search));
        pins.add(kit.bridge().follow(symbols.changes(), this::changed));
    }

    private void changed(SymbolChanges changes) {
        EventDetail shown = model.event().get();
        boolean better = shown != null && changes.since(shown.summary().sequence(), known);
        known = changes.revision();
        if (better) {
            readAgain.run();
        }
    }

    @Override
    public void addFolder() {
        dialog.folder(this::add);
    }

    @Override
    public void addFile() {
        dialog.file(this::add);
    }

    private void add(Path place) {
        done(symbols.add(place, kit.texts().format("detail.symbols.job.place", String.valueOf(place.getFileName()))));
    }

    @Override
    public void again() {
        symbols.again(kit.texts().get("detail.symbols.job"));
    }

    @Override
    public void cancel() {
        symbols.cancel();
    }

    @Override
    public void remove(Path place) {
        done(symbols.remove(place));
    }

    private void done(CompletableFuture<Void> asked) {
        kit.bridge()
                .whenDone(
                        asked,
                        _ -> {},
                        failure -> kit.toasts()
                                .failure(kit.texts().format("kit.failed", String.valueOf(failure.getMessage()))));
    }

    @Override
    public void locate() {
        model.section().set(Section.MODULES);
    }
}
