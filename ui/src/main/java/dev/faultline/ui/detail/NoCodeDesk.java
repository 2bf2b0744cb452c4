package dev.faultline.ui.detail;

import dev.faultline.live.source.LocalSource;
import java.nio.file.Path;
import java.util.List;

/// A desk without source and editor.
final class NoCodeDesk implements CodeDesk {
    @Override
    public LocalSource source() {
        return new LocalSource(List.of());
    }

    @Override
    public boolean hasEditor() {
        return false;
    }

    @Override
    public void open(Path file, int line, int column) {
        // There is no editor to open it.
    }
}
