package dev.faultline.app;

import dev.faultline.app.settings.SettingsFile;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The settings of the collector.
///
/// @param port wished for
/// @param key public key of the DSN that is shown; made at the first start
/// @param project of the DSN that is shown; a number, because some SDKs take nothing else
record CollectorSection(int port, String key, String project) {
    private static final String NAME = "collector";
    private static final int SPOTLIGHT_PORT = 8969;
    private static final int LARGEST_PORT = 65_535;

    /// The same, wishing for another port.
    CollectorSection onPort(int wished) {
        return new CollectorSection(wished, key, project);
    }

    /// As the settings say, with a key of its own.
    static CollectorSection of(SettingsFile settings) {
        CollectorSection read = settings.section(NAME, new CollectorSection(SPOTLIGHT_PORT, "", "1"));
        boolean valid = read.port > 0 && read.port <= LARGEST_PORT && read.project != null && read.key != null;
        if (valid && !read.key.isBlank()) {
            return read;
        }
        byte[] key = new byte[16];
        new SecureRandom().nextBytes(key);
        CollectorSection made = new CollectorSection(
                valid ? read.port : SPOTLIGHT_PORT, HexFormat.of().formatHex(key), valid ? read.project : "1");
        settings.put(NAME, made);
        return made;
    }
}
