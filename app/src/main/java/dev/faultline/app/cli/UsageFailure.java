package dev.faultline.app.cli;

/// A command line that says what no command can do; exit code 2.
final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFailure(String message) {
        super(message);
    }
}
