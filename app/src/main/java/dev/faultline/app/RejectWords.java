package dev.faultline.app;

import dev.faultline.collector.reject.RejectReason;
import dev.faultline.live.Reject;

/// Tells the window of a refused request in its own words.
final class RejectWords {
    private RejectWords() {}

    static Reject of(dev.faultline.collector.reject.Reject reject) {
        String text = reject.detail() + ". " + reject.cure();
        return new Reject(
                reject.time(), reject.sender(), reject.project(), reject.status(), word(reject.reason()), text);
    }

    private static String word(RejectReason reason) {
        return switch (reason) {
            case NO_KEY, BAD_KEY -> "missing_auth";
            case LOCKED_PROJECT -> "unknown_key";
            case TOO_LARGE -> "too_large";
            case EMPTY_BODY, BROKEN_BODY, NOT_AS_ENCODED -> "malformed";
            default -> reason.code();
        };
    }
}
