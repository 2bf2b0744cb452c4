package dev.faultline.symbol.object;

import dev.faultline.symbol.breakpad.BreakpadFile;
import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.code.SymbolTable;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A Breakpad symbol file as an object file. Its addresses are relative to the load address, which is 0.
public record BreakpadObject(Path path, BreakpadFile file) implements ObjectFile {
    private static final int DEBUG_ID_DIGITS = 32;

    @Override
    public String format() {
        return "breakpad";
    }

    @Override
    public Architecture architecture() {
        return Architecture.named(file.module().architecture());
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.DEBUG;
    }

    @Override
    public Optional<DebugId> debugId() {
        return DebugId.parse(file.module().id());
    }

    /// INFO CODE_ID; on Linux and Android it is the build id. On the Mac both ids are one, so that the debug id stands
    /// in.
    @Override
    public Optional<String> codeId() {
        String id = file.module().codeId();
        if (id == null && file.module().os().equalsIgnoreCase("mac")) {
            String debug = file.module().id();
            id = debug.substring(0, Math.min(DEBUG_ID_DIGITS, debug.length()));
        }
        return Optional.ofNullable(id).map(text -> text.toLowerCase(Locale.ROOT));
    }

    @Override
    public long loadAddress() {
        return 0;
    }

    @Override
    public Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        if (file.publics().size() > 0) {
            features.add(Feature.SYMBOLS);
        }
        if (file.code().parts().size() > 0) {
            features.add(Feature.DEBUG);
        }
        if (file.stackRecordCount() > 0) {
            features.add(Feature.UNWIND);
        }
        return features;
    }

    @Override
    public SymbolTable symbols() {
        return file.publics();
    }

    @Override
    public List<String> problems() {
        return file.problems();
    }
}
