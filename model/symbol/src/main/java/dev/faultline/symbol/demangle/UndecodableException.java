package dev.faultline.symbol.demangle;

/// A name that does not follow its scheme, or would become too long or too deep. Never leaves the package.
final class UndecodableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecodableException(String message) {
        super(message, null, false, false);
    }
}
