package dev.faultline.collector.sentry;

import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The public key of a DSN.
final class PublicKey {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.~-]{2,128}");

    private PublicKey() {}

    /// The key without flags behind a colon (`:no-cache`). A single character is what is left where a key was taken
    /// out, and counts as none.
    ///
    /// @throws RefusedException if it cannot be a key
    static @Nullable String of(@Nullable String text) throws RefusedException {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        String key = (colon < 0 ? text : text.substring(0, colon)).strip();
        if (key.length() < 2) {
            return null;
        }
        if (!FORM.matcher(key).matches()) {
            throw new RefusedException(RejectReason.BAD_KEY, "the public key has characters or a length no key has");
        }
        return key;
    }
}
