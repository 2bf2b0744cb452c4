package dev.faultline.app.cli;

/// A command cannot do what it was asked for. The message is one line for the user: what, where, and what to do.
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
