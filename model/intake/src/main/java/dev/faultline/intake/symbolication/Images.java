package dev.faultline.intake.symbolication;

import dev.faultline.event.DebugImage;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.symbol.LoadedModule;
import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The native images of an event as modules that symbols are looked for.
final class Images {
    /// Where images without an address are put, far from all others: frames may name them by their number.
    private static final long NOWHERE = 0xF000_0000_0000_0000L;

    private static final int ROOM = 40;

    private final List<@Nullable LoadedModule> byIndex = new ArrayList<>();

    Images(List<DebugImage> images) {
        for (int i = 0; i < images.size(); i++) {
            byIndex.add(module(images.get(i), i));
        }
    }

    private static @Nullable LoadedModule module(DebugImage image, int index) {
        if (!ModuleSymbols.isNative(image)) {
            return null;
        }
        Long base = image.imageAddr();
        Long size = image.imageSize();
        return new LoadedModule(
                name(image),
                id(image.debugId()),
                image.codeId(),
                image.arch() == null ? Architecture.UNKNOWN : Architecture.named(image.arch()),
                base == null ? NOWHERE + ((long) index << ROOM) : base,
                size == null ? (base == null ? 1L << ROOM : 0) : size);
    }

    private static String name(DebugImage image) {
        String name = image.debugFile() != null && image.codeFile() == null ? image.debugFile() : image.codeFile();
        return name == null ? "" : name;
    }

    /// Senders without an id send zeros.
    private static @Nullable DebugId id(@Nullable String text) {
        DebugId id = text == null ? null : DebugId.parse(text).orElse(null);
        return id == null || id.uuid().chars().allMatch(c -> c == '0') ? null : id;
    }

    List<LoadedModule> modules() {
        List<LoadedModule> modules = new ArrayList<>();
        for (LoadedModule module : byIndex) {
            if (module != null) {
                modules.add(module);
            }
        }
        return modules;
    }

    int size() {
        return byIndex.size();
    }

    /// The module of an image; null for images that are not native, and for numbers of none.
    @Nullable
    LoadedModule module(int index) {
        return index >= 0 && index < byIndex.size() ? byIndex.get(index) : null;
    }

    /// Number of the image of a module.
    int indexOf(LoadedModule module) {
        return byIndex.indexOf(module);
    }
}
