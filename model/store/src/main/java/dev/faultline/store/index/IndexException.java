package dev.faultline.store.index;

/// The index cannot be read or written. The log is not harmed: the index can be rebuilt from it.
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what failed
    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
