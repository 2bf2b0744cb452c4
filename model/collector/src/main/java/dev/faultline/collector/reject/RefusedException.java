package dev.faultline.collector.reject;

import java.io.IOException;
import java.util.List;

/// A request that cannot be taken: why, in words for the sender.
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final RejectReason reason;
    private final transient List<String> causes;

    /// @param detail what was wrong; has nothing of the body and no key, as it is kept
    /// @param causes more for the sender alone; may quote what it sent
    public RefusedException(RejectReason reason, String detail, String... causes) {
        super(detail, null);
        this.reason = reason;
        this.causes = List.of(causes);
    }

    /// Why.
    public RejectReason reason() {
        return reason;
    }

    /// What was wrong, in a few words.
    public String detail() {
        return String.valueOf(getMessage());
    }

    /// More about it, for the sender alone.
    public List<String> causes() {
        return causes;
    }
}
