package dev.faultline.event;

import java.io.IOException;

/// The framing of an envelope is broken: what and at which byte.
public final class MalformedEnvelopeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    public MalformedEnvelopeException(String message, long offset) {
        super(message + " (at byte " + offset + ")");
        this.offset = offset;
    }

    /// Offset of the first byte that does not fit, from the start of the decoded body.
    public long offset() {
        return offset;
    }
}
