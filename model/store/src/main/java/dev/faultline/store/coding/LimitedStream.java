package dev.faultline.store.coding;

import java.io.IOException;
import java.io.InputStream;

/// Fails when more bytes come out than are allowed, and turns what decoders throw for bad bytes into one exception.
final class LimitedStream extends InputStream {
    private final InputStream in;
    private final Coding coding;
    private final long limit;
    private long left;

    LimitedStream(InputStream in, Coding coding, long limit) {
        this.in = in;
        this.coding = coding;
        this.limit = limit;
        left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(bytes, offset, length);
        } catch (IOException | RuntimeException e) {
            throw coding == Coding.IDENTITY && e instanceof IOException broken
                    ? broken
                    : new NotAsCodedException(coding, e);
        }
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new TooLargeException(limit);
        }
        return count;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
