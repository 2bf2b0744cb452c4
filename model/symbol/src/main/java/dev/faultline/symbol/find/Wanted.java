package dev.faultline.symbol.find;

import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.elf.DebugLink;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of the debug information that is looked for; all of it may be unknown.
///
/// @param name the file name of the module
/// @param folder where the module lies
/// @param debugId the id that the debug information must have
/// @param buildId the build id in hexadecimal digits
/// @param architecture the processor
/// @param link the name of a separate debug file, if the module has one
public record Wanted(
        String name,
        @Nullable Path folder,
        @Nullable DebugId debugId,
        @Nullable String buildId,
        Architecture architecture,
        @Nullable DebugLink link) {

    /// What belongs to an object file.
    public static Wanted by(ObjectFile object) {
        Optional<DebugLink> link = object instanceof ElfObject elf ? elf.elf().debugLink() : Optional.empty();
        return new Wanted(
                String.valueOf(object.path().getFileName()),
                object.path().toAbsolutePath().getParent(),
                object.debugId().orElse(null),
                object.codeId().orElse(null),
                object.architecture(),
                link.orElse(null));
    }
}
