package dev.faultline.collector.http;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// Lets pages of any origin send and read the answers.
/// Source: Fetch Standard, section 3.3 (CORS protocol); Private Network Access draft, section 3.1.
final class Cors {
    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~, -]{1,2000}");
    private static final String HEADERS = "x-sentry-auth, x-requested-with, x-forwarded-for, origin, referer, accept,"
            + " content-type, authentication, authorization, content-encoding, transfer-encoding, sentry-trace, baggage";
    private static final HttpField[] ALWAYS = {
        new HttpField("Access-Control-Allow-Origin", "*"),
        new HttpField("Access-Control-Expose-Headers", "X-Sentry-Error, X-Sentry-Rate-Limits, Retry-After"),
        new HttpField("Cross-Origin-Resource-Policy", "cross-origin")
    };

    private Cors() {}

    static void apply(HttpFields.Mutable answer) {
        for (HttpField field : ALWAYS) {
            answer.put(field);
        }
    }

    static void preflight(Request request, HttpFields.Mutable answer) {
        answer.put("Access-Control-Allow-Methods", "POST, GET, OPTIONS");
        answer.put("Access-Control-Allow-Headers", headers(request.getHeaders().get("Access-Control-Request-Headers")));
        answer.put("Access-Control-Max-Age", "3600");
        if ("true".equals(request.getHeaders().get("Access-Control-Request-Private-Network"))) {
            answer.put("Access-Control-Allow-Private-Network", "true");
        }
    }

    /// What was asked for, as SDKs can be told to send more headers than they do by themselves.
    private static String headers(@Nullable String asked) {
        return asked != null && NAMES.matcher(asked).matches() ? asked : HEADERS;
    }
}
