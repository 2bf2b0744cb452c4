package dev.faultline.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A submission was not taken, by its own fault. Nothing of it is kept but the count of its reason.
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// The framing is broken.
        MALFORMED,
        /// The bytes are not compressed as they were said to be.
        NOT_AS_CODED,
        /// Something in it is longer than its limit.
        TOO_LARGE
    }

    private final Reason reason;

    /// @param message what is wrong and where
    public RefusedException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// Why, for programs.
    public Reason reason() {
        return reason;
    }
}
