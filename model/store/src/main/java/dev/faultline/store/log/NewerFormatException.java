package dev.faultline.store.log;

import java.io.IOException;

/// A file was written by a newer Faultline in a format that this one does not know. Nothing was changed.
public final class NewerFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param message what is newer, and what to do
    public NewerFormatException(String message) {
        super(message);
    }
}
