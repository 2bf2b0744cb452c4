package dev.faultline.collector.sentry;

import dev.faultline.collector.body.LimitedInput;
import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.ItemType;
import dev.faultline.intake.IntakeLimits;
import java.io.IOException;
import java.io.InputStream;

/// Walks large bodies while they arrive, so that what is broken or too large is refused before it is all there.
record Framing(IntakeLimits limits) {
    /// @param in decoded
    /// @param length of the body if it is known and not compressed, else -1
    /// @throws RefusedException if something is larger than its limit, or longer than the body
    /// @throws IOException if the framing is broken or `in` breaks
    void checkEnvelope(InputStream in, long length) throws IOException {
        byte[] buffer = new byte[8192];
        EnvelopeReader envelope = new EnvelopeReader(in);
        for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next()) {
            boolean event = ItemType.of(item.type()).isEvent();
            long limit = event ? limits.event() : limits.envelope();
            String what = event ? "an event" : "an item";
            Long told = item.length();
            if (told != null && length >= 0 && told > length) {
                throw new RefusedException(
                        RejectReason.BROKEN_BODY, "an item's length is greater than that of the whole body");
            }
            if (told != null && length >= 0 && told > limit) {
                throw LimitedInput.tooLarge(what, limit);
            }
            drain(new LimitedInput(item.payload(), limit, what), buffer);
        }
    }

    /// @param in decoded
    /// @throws RefusedException if it is larger than an event may be
    void checkEvent(InputStream in) throws IOException {
        drain(new LimitedInput(in, limits.event(), "an event"), new byte[8192]);
    }

    private static void drain(InputStream in, byte[] buffer) throws IOException {
        int read = 0;
        while (read >= 0) {
            read = in.read(buffer);
        }
    }
}
