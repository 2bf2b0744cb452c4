package dev.faultline.bundle;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A bundle cannot be read: the message says which, what is wrong and where.
public final class BundleException extends IOException {
    private static final long serialVersionUID = 1L;

    BundleException(String message) {
        super(message);
    }

    BundleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
