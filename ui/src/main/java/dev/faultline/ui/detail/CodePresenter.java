package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import dev.faultline.live.EventDetail;
import dev.faultline.live.source.LocalSource;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Fills in source lines from this machine, and opens frames in the editor. JavaFX thread only.
final class CodePresenter {
    private final DetailModel model;
    private final Kit kit;
    private final CodeDesk desk;
    private final Executor background;

    /// @param background where files are read
    CodePresenter(DetailModel model, Kit kit, CodeDesk desk, Executor background) {
        this.model = model;
        this.kit = kit;
        this.desk = desk;
        this.background = background;
    }

    /// Fills in what the event shown came without; what is read meanwhile of another event is dropped.
    void fill() {
        EventDetail shown = model.event().get();
        if (shown == null) {
            return;
        }
        LocalSource source = desk.source();
        String project = shown.summary().project();
        kit.bridge()
                .whenDone(
                        CompletableFuture.supplyAsync(() -> source.fill(project, shown.event()), background),
                        filled -> {
                            if (shown.equals(model.event().get()) && filled.frames() > 0) {
                                model.stack().show(filled.event(), EventRemarks.of(filled.event()));
                                model.stack().remark(remark(filled, shown.event()));
                            }
                        },
                        failure -> {});
    }

    private String remark(LocalSource.Filled filled, Event event) {
        var checkout = filled.checkout();
        String release = Objects.requireNonNullElse(event.release(), "");
        if (checkout == null) {
            return kit.texts().get("detail.source.folder");
        }
        if (checkout.isOf(event.release())) {
            return kit.texts().format("detail.source.same", checkout.shortCommit(), release);
        }
        return release.isEmpty()
                ? kit.texts().format("detail.source.unknown", checkout.shortCommit())
                : kit.texts().format("detail.source.other", checkout.shortCommit(), release);
    }

    /// Opens the frame that is selected, else the one to look at first.
    void openInEditor() {
        openInEditor(model.stack().frame());
    }

    /// Opens a frame; says what is lacking where it cannot.
    void openInEditor(@Nullable Frame frame) {
        EventDetail shown = model.event().get();
        if (shown == null || frame == null) {
            kit.toasts().show(kit.texts().get("detail.editor.noframe"));
        } else if (!desk.hasEditor()) {
            kit.toasts().show(kit.texts().get("detail.editor.none"));
            kit.go().accept(new Place.Settings("editor"));
        } else {
            open(desk.source().file(shown.summary().project(), frame), frame);
        }
    }

    private void open(@Nullable Path file, Frame frame) {
        if (file == null) {
            kit.toasts().show(kit.texts().get("detail.editor.nofile"));
            kit.go().accept(new Place.Settings("sources"));
            return;
        }
        try {
            desk.open(
                    file,
                    Math.max(1, Objects.requireNonNullElse(frame.lineNo(), 1)),
                    Math.max(1, Objects.requireNonNullElse(frame.colNo(), 1)));
        } catch (IOException e) {
            kit.toasts().failure(kit.texts().format("detail.editor.failed", String.valueOf(e.getMessage())));
        }
    }
}
