package dev.faultline.store.coding;

import java.io.IOException;

/// More bytes came out of a body than are allowed.
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    /// @param limit how many bytes are allowed
    public TooLargeException(long limit) {
        super("longer than the limit of " + limit + " bytes");
        this.limit = limit;
    }

    /// How many bytes are allowed.
    public long limit() {
        return limit;
    }
}
