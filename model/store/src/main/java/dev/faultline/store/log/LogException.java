package dev.faultline.store.log;

import java.io.IOException;

/// A record could not be put on disk, so it is not acknowledged; the log is as it was before and takes the next one.
public final class LogException extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param message what failed, where, and what to do
    public LogException(String message, Throwable cause) {
        super(message, cause);
    }
}
