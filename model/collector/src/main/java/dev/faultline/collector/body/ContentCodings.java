package dev.faultline.collector.body;

import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.store.coding.Coding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads `Content-Encoding` fields.
/// Source: RFC 9110, section 8.4; the odd values are those of Relay's decompression middleware.
public final class ContentCodings {
    /// What is understood, as a field value.
    public static final String ACCEPTED = "gzip, deflate, br, zstd";

    private static final int MOST = 2;

    private ContentCodings() {}

    /// The codings in the order in which they were applied; without those that change nothing. SDKs also send an empty
    /// value (sentry-ruby 5) and charsets (sentry-java for Android 2.0).
    ///
    /// @param fields the values of all fields of that name
    /// @throws RefusedException for a coding that is not known, and for more than two
    public static List<Coding> parse(List<String> fields) throws RefusedException {
        List<Coding> codings = new ArrayList<>();
        for (String field : fields) {
            for (String name : field.split(",", -1)) {
                Coding coding = coding(name.strip());
                if (coding != Coding.IDENTITY) {
                    codings.add(coding);
                }
            }
        }
        if (codings.size() > MOST) {
            throw new RefusedException(RejectReason.UNKNOWN_ENCODING, "more than two content codings");
        }
        return codings;
    }

    private static Coding coding(String name) throws RefusedException {
        Coding known = Coding.of(name);
        if (known != null) {
            return known;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "none", "utf-8", "utf8", "binary", "8bit" -> Coding.IDENTITY;
            default ->
                throw new RefusedException(
                        RejectReason.UNKNOWN_ENCODING, "the content coding is not one of " + ACCEPTED, name);
        };
    }
}
