package dev.faultline.symbol.object;

import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.code.SymbolTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file with code, symbols or debug information. Safe from many threads; its memory lives as long as the object.
public sealed interface ObjectFile permits ElfObject, BreakpadObject {
    /// Where it was opened.
    Path path();

    /// The name of the format: `elf`, `breakpad`.
    String format();

    /// The processor it is for.
    Architecture architecture();

    /// What kind of file it is.
    ObjectKind kind();

    /// The id that joins it with its debug information, where it has one.
    Optional<DebugId> debugId();

    /// The id of the code: for ELF the build id in hexadecimal digits.
    Optional<String> codeId();

    /// The address the program expects to be loaded at.
    long loadAddress();

    /// What it holds.
    Set<Feature> features();

    /// The symbols of its functions, by address.
    SymbolTable symbols();

    /// What was found to be wrong so far.
    List<String> problems();
}
