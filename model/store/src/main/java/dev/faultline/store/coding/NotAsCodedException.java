package dev.faultline.store.coding;

import java.io.IOException;

/// The bytes are not what their coding says, or end too early.
public final class NotAsCodedException extends IOException {
    private static final long serialVersionUID = 1L;

    NotAsCodedException(Coding coding, Exception cause) {
        super("not " + coding.wireName() + ": " + cause.getMessage(), cause);
    }
}
