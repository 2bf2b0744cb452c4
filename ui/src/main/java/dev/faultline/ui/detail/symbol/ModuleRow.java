package dev.faultline.ui.detail.symbol;

import dev.faultline.event.DebugImage;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.SymbolCandidate;
import dev.faultline.ui.detail.row.RowState;
import dev.faultline.ui.detail.value.ValueRow;
import org.jspecify.annotations.Nullable;

/// One line of the list of modules. All lines have the same height.
sealed interface ModuleRow {

    /// Whether it opens.
    default RowState state() {
        return new RowState(null, false);
    }

    /// A module.
    ///
    /// @param symbols what became of its symbols; null when nobody has looked yet
    /// @param frames number of frames in it
    record Module(String key, DebugImage image, @Nullable ModuleSymbols symbols, int frames, boolean open)
            implements ModuleRow {
        @Override
        public RowState state() {
            return new RowState(key, open);
        }

        String name() {
            String file = image.codeFile() != null ? image.codeFile() : image.debugFile();
            if (file == null) {
                return image.type() == null ? "?" : image.type();
            }
            return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }
    }

    /// A fact about a module.
    record Fact(ValueRow value) implements ModuleRow {}

    /// A file that was looked at.
    record Candidate(String key, SymbolCandidate candidate) implements ModuleRow {}

    /// Why a file was not taken.
    record Reason(String key, SymbolCandidate candidate) implements ModuleRow {}

    /// Words about a module: what was found, or why nothing.
    record Remark(String key, Topic topic, String words) implements ModuleRow {}

    /// What the rows after it are.
    record Heading(Topic topic) implements ModuleRow {}

    /// A package of the program with its version.
    record Dependency(ValueRow value) implements ModuleRow {}

    /// What is said.
    enum Topic {
        /// Where the symbols came from.
        SOURCE,
        /// Why they were not found.
        REASON,
        /// Which files were looked at.
        CANDIDATES,
        /// That there was no file to look at.
        NO_CANDIDATE,
        /// The packages.
        PACKAGES
    }
}
