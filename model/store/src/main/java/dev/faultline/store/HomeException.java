package dev.faultline.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A home cannot be opened; nothing in it was changed.
public final class HomeException extends IOException {
    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// Another process owns it.
        IN_USE,
        /// A newer Faultline wrote it.
        NEWER,
        /// It cannot be read or written.
        NOT_WRITABLE
    }

    private final Reason reason;

    /// @param message what, where, and what to do, in one line
    public HomeException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// Why, for programs.
    public Reason reason() {
        return reason;
    }
}
