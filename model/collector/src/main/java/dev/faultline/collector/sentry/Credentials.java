package dev.faultline.collector.sentry;

import dev.faultline.collector.http.Call;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who sends, as far as header fields and query tell.
///
/// @param key public key; null when there is none
/// @param client name and version of the SDK
/// Source: Relay, request metadata; several places in one request are no error here, the first wins.
record Credentials(@Nullable String key, @Nullable String client) {
    private static final int NEWEST_VERSION = 7;
    private static final String[] NAMES = {"sentry_key", "sentry_client", "sentry_version"};

    /// @throws RefusedException if the key cannot be one, or the protocol is newer than 7
    static Credentials of(Call call) throws RefusedException {
        Map<String, String> found = new HashMap<>();
        for (String field : call.headers("X-Sentry-Auth")) {
            collect(field, found);
        }
        for (String field : call.headers("Authorization")) {
            if (startsWith(field, "basic ")) {
                basic(field.substring(6).strip(), found);
            } else {
                collect(field, found);
            }
        }
        Query query = new Query(call.query());
        for (String name : NAMES) {
            String value = query.get(name);
            if (value != null) {
                found.putIfAbsent(name, value);
            }
        }
        call.identify(null, found.get("sentry_client"));
        checkVersion(found.get("sentry_version"));
        return new Credentials(PublicKey.of(found.get("sentry_key")), found.get("sentry_client"));
    }

    private static void collect(String field, Map<String, String> found) {
        String pairs = startsWith(field, "sentry ") ? field.substring(7) : field;
        for (String pair : pairs.split("[,\\s]", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = pair.substring(equals + 1).replace("\"", "").strip();
                found.putIfAbsent(pair.substring(0, equals).strip().toLowerCase(Locale.ROOT), value);
            }
        }
    }

    private static void basic(String encoded, Map<String, String> found) {
        try {
            String user = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = user.indexOf(':');
            found.putIfAbsent("sentry_key", colon < 0 ? user : user.substring(0, colon));
        } catch (IllegalArgumentException e) {
            // no key here: another place may have one
        }
    }

    private static void checkVersion(@Nullable String version) throws RefusedException {
        if (version == null || !version.matches("\\d{1,4}(\\.\\d*)?")) {
            return;
        }
        int dot = version.indexOf('.');
        if (Integer.parseInt(dot < 0 ? version : version.substring(0, dot)) > NEWEST_VERSION) {
            throw new RefusedException(
                    RejectReason.BAD_KEY, "the protocol version is newer than " + NEWEST_VERSION, version);
        }
    }

    private static boolean startsWith(String field, String prefix) {
        return field.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
