package dev.faultline.ui.palette;

import java.util.List;
import java.util.concurrent.CompletionStage;

/// Where entries come from.
///
/// @param prefix what the user types first to search here only, such as `>`
/// @param most how many of its entries are shown beside those of other sources
/// @param entries what it has for the words; asked on the JavaFX thread, answers on any
public record EntrySource(char prefix, int most, Question entries) {

    /// Asks for entries.
    @FunctionalInterface
    public interface Question {

        /// Entries that may fit; the palette itself picks those that do and orders them.
        CompletionStage<List<Entry>> ask(String words);
    }
}
