package dev.faultline.app.home;

/// The home cannot be used. The message is one line for the user: what, where, and what to do.
public final class HomeException extends Exception {
    private static final long serialVersionUID = 1L;

    public HomeException(String message) {
        super(message);
    }

    public HomeException(String message, Throwable cause) {
        super(message, cause);
    }
}
