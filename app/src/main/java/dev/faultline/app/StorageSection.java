package dev.faultline.app;

import dev.faultline.app.settings.SettingsFile;
import dev.faultline.store.StoreSettings;
import java.nio.file.Path;

/// The settings of the store (`storage` in the settings file): `capBytes`, the size of the log beyond which the oldest
/// events go.
final class StorageSection {
    private static final long LEAST = 1L << 20;

    private StorageSection() {}

    /// The section as it is written.
    record Kept(long capBytes) {}

    /// As the settings of the home say. They are read without being changed: the home may be another process's.
    static StoreSettings settings(Path home) {
        StoreSettings usual = StoreSettings.DEFAULT;
        long cap = SettingsFile.peek(home).path("storage").path("capBytes").asLong(usual.capBytes());
        return new StoreSettings(usual.segmentBytes(), Math.max(LEAST, cap));
    }
}
