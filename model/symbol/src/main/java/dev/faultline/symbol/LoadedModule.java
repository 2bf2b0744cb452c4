package dev.faultline.symbol;

import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.find.Wanted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A program or library as a crash names it; everything but the name may be unknown.
///
/// @param name its file name or its path on the machine that crashed
/// @param debugId the id that its debug information must have
/// @param codeId for ELF the build id, in lower-case hexadecimal digits
/// @param architecture the processor
/// @param base the address at which its first byte stood in memory
/// @param size the number of bytes it covered there; 0: unknown
/// @param file the module's own file on this machine, where the caller trusts it to be looked at; its folder is asked
///             first. An event must not choose it.
public record LoadedModule(
        String name,
        @Nullable DebugId debugId,
        @Nullable String codeId,
        Architecture architecture,
        long base,
        long size,
        @Nullable Path file) {

    /// A module whose own file is not known to be on this machine.
    public LoadedModule(
            String name,
            @Nullable DebugId debugId,
            @Nullable String codeId,
            Architecture architecture,
            long base,
            long size) {
        this(name, debugId, codeId, architecture, base, size, null);
    }

    /// The name without folders; both separators count, as the crash may come from another system.
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    boolean holds(long address) {
        long offset = address - base;
        return Long.compareUnsigned(address, base) >= 0 && (size == 0 || Long.compareUnsigned(offset, size) < 0);
    }

    Wanted wanted() throws InvalidPathException {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return new Wanted(fileName(), folder, debugId, codeId, architecture, null);
    }
}
