package dev.faultline.collector.sentry;

import dev.faultline.collector.reject.RefusedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a DSN, `{scheme}://{key}[:{secret}]@{host}[:{port}][/{path}]/{project}`, says.
///
/// @param key null when it is too short to be one
record Dsn(@Nullable String key, String project) {
    private static final Pattern FORM =
            Pattern.compile("[a-zA-Z]+://([^:@/]*)(?::[^@/]*)?@[^/@]+(?:/[^?#]*)?/([^/?#]+)/?");
    private static final int LONGEST = 2000;

    /// The DSN in an envelope's header; null when there is none that can be read.
    ///
    /// @throws RefusedException if its key cannot be one
    static @Nullable Dsn of(@Nullable JsonNode value) throws RefusedException {
        if (value == null || !value.isString() || value.stringValue().length() > LONGEST) {
            return null;
        }
        Matcher matcher = FORM.matcher(value.stringValue().strip());
        return matcher.matches() ? new Dsn(PublicKey.of(matcher.group(1)), matcher.group(2)) : null;
    }
}
