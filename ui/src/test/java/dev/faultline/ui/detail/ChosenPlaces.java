package dev.faultline.ui.detail;

import dev.faultline.ui.kit.PlaceDialog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Answers at once with what a test put here.
final class ChosenPlaces implements PlaceDialog {
    final List<Path> folders = new ArrayList<>();
    final List<Path> files = new ArrayList<>();

    @Override
    public void folder(Consumer<Path> chosen) {
        folders.forEach(chosen);
    }

    @Override
    public void file(Consumer<Path> chosen) {
        files.forEach(chosen);
    }
}
