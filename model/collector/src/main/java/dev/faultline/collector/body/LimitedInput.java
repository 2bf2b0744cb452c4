package dev.faultline.collector.body;

import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Passes at most so many bytes, and refuses at the first beyond.
public final class LimitedInput extends FilterInputStream {
    private final long limit;
    private final String what;
    private long count;

    /// @param what whose limit it is, such as `envelope`
    public LimitedInput(InputStream in, long limit, String what) {
        super(in);
        this.limit = limit;
        this.what = what;
    }

    /// The refusal of something that is larger than its limit.
    public static RefusedException tooLarge(String what, long limit) {
        return new RefusedException(RejectReason.TOO_LARGE, what + " is larger than " + limit + " bytes");
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            add(1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        add(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long read) throws RefusedException {
        count += read;
        if (count > limit) {
            throw tooLarge(what, limit);
        }
    }
}
