package dev.faultline.collector.sentry;

import dev.faultline.collector.body.ContentCodings;
import dev.faultline.collector.http.CutShortException;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.event.MalformedEnvelopeException;
import dev.faultline.store.coding.NotAsCodedException;
import dev.faultline.store.coding.TooLargeException;
import dev.faultline.store.log.LogException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Finds out what a failure means for the sender: decoders wrap what their source throws.
final class Failures {
    private Failures() {}

    static IOException forSender(IOException failure) {
        IOException first = find(failure, RefusedException.class);
        if (first == null) {
            first = find(failure, CutShortException.class);
        }
        return first != null ? first : refusal(failure);
    }

    private static RefusedException refusal(IOException failure) {
        String cause = String.valueOf(failure.getMessage());
        TooLargeException large = find(failure, TooLargeException.class);
        if (large != null) {
            return new RefusedException(
                    RejectReason.TOO_LARGE, "the body is larger than the limit of " + large.limit() + " bytes");
        }
        if (find(failure, NotAsCodedException.class) != null) {
            return new RefusedException(
                    RejectReason.NOT_AS_ENCODED,
                    "the body is not what Content-Encoding says, or is cut off",
                    cause,
                    "known are " + ContentCodings.ACCEPTED);
        }
        MalformedEnvelopeException malformed = find(failure, MalformedEnvelopeException.class);
        if (malformed != null) {
            return new RefusedException(
                    RejectReason.BROKEN_BODY, "the envelope is broken at byte " + malformed.offset(), cause);
        }
        if (failure instanceof dev.faultline.intake.RefusedException) {
            return new RefusedException(RejectReason.BROKEN_BODY, "the body is no event in JSON", cause);
        }
        LogException log = find(failure, LogException.class);
        return log == null
                ? new RefusedException(RejectReason.NOT_STORED, "the store did not take it", cause)
                : new RefusedException(RejectReason.NOT_STORED, String.valueOf(log.getMessage()));
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
