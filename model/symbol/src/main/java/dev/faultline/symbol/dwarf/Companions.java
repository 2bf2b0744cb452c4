package dev.faultline.symbol.dwarf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the other files that the debug information of a file is spread over. Safe from many threads.
public interface Companions {
    /// The file that dwz moved shared entries to.
    Optional<DebugSections> alternate();

    /// The package of split units (`.dwp`) that belongs to the file.
    Optional<DebugSections> splitPackage();

    /// A split unit's file.
    ///
    /// @param name as the skeleton names it, maybe relative to the folder
    /// @param folder where the compiler ran
    Optional<DebugSections> split(String name, @Nullable String folder);

    /// No other files.
    static Companions none() {
        return new Companions() {
            @Override
            public Optional<DebugSections> alternate() {
                return Optional.empty();
            }

            @Override
            public Optional<DebugSections> splitPackage() {
                return Optional.empty();
            }

            @Override
            public Optional<DebugSections> split(String name, @Nullable String folder) {
                return Optional.empty();
            }
        };
    }
}
