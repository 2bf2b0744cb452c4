package dev.faultline.ui;

import dev.faultline.live.source.LocalSource;
import dev.faultline.ui.detail.CodeDesk;
import dev.faultline.ui.editor.EditorCommand;
import dev.faultline.ui.editor.Starter;
import java.io.IOException;
import java.nio.file.Path;

/// Source and editor as the settings of the window name them.
record SettingsDesk(Memory memory, Starter starter) implements CodeDesk {

    @Override
    public LocalSource source() {
        return new LocalSource(memory.settings().sources());
    }

    @Override
    public boolean hasEditor() {
        return !memory.settings().editor().isBlank();
    }

    @Override
    public void open(Path file, int line, int column) throws IOException {
        starter.start(new EditorCommand(memory.settings().editor()).arguments(file, line, column));
    }
}
