package dev.faultline.symbol.find;

import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// An object or symbol file as it was when it was last looked at.
record IndexedFile(
        Path path,
        long size,
        long changed,
        boolean object,
        @Nullable DebugId debugId,
        @Nullable String codeId) {
    static IndexedFile read(Path path, BasicFileAttributes attributes) {
        long size = attributes.size();
        long changed = attributes.lastModifiedTime().toMillis();
        if (!ObjectReader.isObject(path)) {
            return new IndexedFile(path, size, changed, false, null, null);
        }
        try {
            ObjectFile file = ObjectReader.open(path);
            DebugId debugId = file.debugId().orElse(null);
            return new IndexedFile(
                    path, size, changed, true, debugId, file.codeId().orElse(null));
        } catch (UnreadableObjectException e) {
            return new IndexedFile(path, size, changed, true, null, null);
        }
    }

    boolean isUpToDate(BasicFileAttributes attributes) {
        return size == attributes.size()
                && changed == attributes.lastModifiedTime().toMillis();
    }
}
