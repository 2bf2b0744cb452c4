package dev.faultline.symbol.object;

/// A file that is no object file we know, or that cannot be read; the message says why, for people.
public final class UnreadableObjectException extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why.
    public UnreadableObjectException(String message) {
        super(message);
    }

    /// Why, and what it came from.
    public UnreadableObjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
