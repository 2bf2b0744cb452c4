package dev.faultline.collector.sentry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The parameters of a URL's query, read one at a time and without complaint.
record Query(@Nullable String text) {
    /// The first parameter of that name, decoded; null when there is none.
    @Nullable
    String get(String name) {
        if (text == null) {
            return null;
        }
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals == name.length() && pair.startsWith(name)) {
                return decoded(pair.substring(equals + 1));
            }
        }
        return null;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
