package dev.faultline.collector.http;

import java.io.IOException;

/// The request ended before its body did.
public final class CutShortException extends IOException {
    private static final long serialVersionUID = 1L;

    CutShortException(IOException cause) {
        super("the request ended before its body did", cause);
    }
}
