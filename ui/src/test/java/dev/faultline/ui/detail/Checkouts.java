package dev.faultline.ui.detail;

import dev.faultline.live.source.LocalSource;
import dev.faultline.live.source.SourceMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Source in the checkouts that a test put here, and no editor.
final class Checkouts implements CodeDesk {
    final List<SourceMapping> mappings = new ArrayList<>();

    @Override
    public LocalSource source() {
        return new LocalSource(mappings);
    }

    @Override
    public boolean hasEditor() {
        return false;
    }

    @Override
    public void open(Path file, int line, int column) {
        throw new UnsupportedOperationException("there is no editor");
    }
}
