package dev.faultline.collector.reject;

import java.util.Locale;

/// Why a request was refused: with the status it was answered with and what cures it.
public enum RejectReason {
    /// The body holds nothing.
    EMPTY_BODY(400, "Send an envelope or an event in the body."),
    /// The envelope's framing or the event's outer form is broken.
    BROKEN_BODY(
            400,
            "Check that the envelope reached Faultline unchanged: every length counts bytes, every header is one line"
                    + " of JSON. Proxies and hand-written tunnels must pass the body on as bytes."),
    /// The bytes are not compressed as `Content-Encoding` says.
    NOT_AS_ENCODED(
            400,
            "Send Content-Encoding only with a body that is compressed so; a proxy that unpacks bodies must drop the"
                    + " header."),
    /// A `Content-Encoding` that is not known here.
    UNKNOWN_ENCODING(415, "Use gzip, deflate, br, zstd or no compression."),
    /// The body is larger than a limit.
    TOO_LARGE(413, "Send less (fewer breadcrumbs, smaller attachments) or raise the limit in the settings."),
    /// No public key anywhere.
    NO_KEY(401, "Use the DSN that Faultline shows; it has the form http://KEY@127.0.0.1:8969/PROJECT."),
    /// A public key that cannot be one, or a protocol version that is not known.
    BAD_KEY(400, "Use the DSN that Faultline shows; it has the form http://KEY@127.0.0.1:8969/PROJECT."),
    /// The project accepts only its own keys.
    LOCKED_PROJECT(403, "Use one of the project's keys, or unlock the project in its settings."),
    /// The project's name in the path has characters or a length that no project has.
    BAD_PROJECT(400, "Use up to 64 letters, digits, '-', '_' or '.' as the project in the DSN, best a number."),
    /// The DSN in the envelope names another project or key than the request.
    DSN_MISMATCH(400, "Let path, authentication and the envelope's dsn name the same project and key."),
    /// A path that the collector does not serve.
    UNKNOWN_PATH(404, "Let the DSN be the one that Faultline shows; the SDK makes the paths itself."),
    /// A method that the path does not serve.
    WRONG_METHOD(405, "Send events with POST."),
    /// The request broke the rules of HTTP, or its header is too large.
    BAD_HTTP(400, "Check the client or the proxy before Faultline: it sent what HTTP does not allow."),
    /// The request was not sent to its end in time.
    TOO_SLOW(408, "Send the whole request without pauses."),
    /// The client hung up before the request's end.
    CUT_SHORT(400, "Check the client's time limits; a process that ends must wait until its SDK has sent all."),
    /// The store did not take it.
    NOT_STORED(503, "See the status of the store: the disk may be full.");

    private final int status;
    private final String cure;

    RejectReason(int status, String cure) {
        this.status = status;
        this.cure = cure;
    }

    /// Status that the sender is usually answered with.
    public int status() {
        return status;
    }

    /// What cures it, in words for the one who runs the sender.
    public String cure() {
        return cure;
    }

    /// A stable word such as `broken_body`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
