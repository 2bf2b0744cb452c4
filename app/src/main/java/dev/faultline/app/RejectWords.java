package dev.faultline.app;

import dev.faultline.live.Reject;

/// Tells the window of a refused request; what cures it the window says itself, by the reason.
final class RejectWords {
    private RejectWords() {}

    static Reject of(dev.faultline.collector.reject.Reject reject) {
        return new Reject(
                reject.time(),
                reject.sender(),
                reject.project(),
                reject.status(),
                reject.reason().code(),
                reject.detail());
    }
}
