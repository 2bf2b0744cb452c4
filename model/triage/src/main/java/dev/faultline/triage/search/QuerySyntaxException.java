package dev.faultline.triage.search;

/// A search that cannot be understood: what is wrong, and where.
public final class QuerySyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final int length;

    QuerySyntaxException(String reason, int position, int length) {
        super(reason);
        this.position = position;
        this.length = length;
    }

    /// Index of the first character that is wrong.
    public int position() {
        return position;
    }

    /// Number of characters that are wrong; 0 when something is missing at the position.
    public int length() {
        return length;
    }
}
