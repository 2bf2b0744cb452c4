package dev.faultline.event;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The payload of one item as a stream over the reader's bytes; ends with the item, and checks that the item does.
final class ItemPayload extends InputStream {
    private final EnvelopeReader reader;
    private final @Nullable Long length;
    private final byte[] single = new byte[1];
    private long taken;
    private boolean finished;

    ItemPayload(EnvelopeReader reader, @Nullable Long length) {
        this.reader = reader;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int wanted) throws IOException {
        if (finished || wanted == 0) {
            return finished ? -1 : 0;
        }
        int count = length == null ? lineRead(target, from, wanted) : countedRead(target, from, wanted, length);
        taken += Math.max(count, 0);
        return count;
    }

    /// Skips what is left, so that the reader stands at the next item.
    void finish() throws IOException {
        if (read() < 0) {
            return;
        }
        byte[] waste = new byte[8192];
        int count;
        do {
            count = read(waste, 0, waste.length);
        } while (count >= 0);
    }

    private int lineRead(byte[] target, int from, int wanted) throws IOException {
        int count = reader.readWithinLine(target, from, wanted);
        if (count > 0) {
            return count;
        }
        finished = true;
        if (count == 0) {
            reader.read();
        }
        return -1;
    }

    private int countedRead(byte[] target, int from, int wanted, long total) throws IOException {
        if (taken == total) {
            end();
            return -1;
        }
        int count = reader.read(target, from, (int) Math.min(wanted, total - taken));
        if (count < 0) {
            finished = true;
            throw new MalformedEnvelopeException(
                    "the envelope ends after " + taken + " of an item's " + total + " bytes", reader.offset());
        }
        return count;
    }

    private void end() throws IOException {
        finished = true;
        long at = reader.offset();
        int next = reader.read();
        if (next >= 0 && next != '\n') {
            throw new MalformedEnvelopeException("an item is longer than its length of " + taken + " bytes", at);
        }
    }
}
