package dev.faultline.symbol.find;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A stream that comes over a network, and is given up when nothing came for a while: a server that falls silent would
/// be waited for without end.
final class PatientStream extends FilterInputStream {
    private final Thread watch;
    private final long patience;
    private volatile long last = System.nanoTime();
    private volatile boolean gaveUp;

    /// @param giveUp ends what the stream comes from, so that reading fails
    PatientStream(InputStream in, Duration patience, Runnable giveUp) {
        super(in);
        this.patience = patience.toNanos();
        this.watch = Thread.ofVirtual().start(() -> watch(giveUp));
    }

    private void watch(Runnable giveUp) {
        try {
            long left = patience;
            while (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
                left = patience - (System.nanoTime() - last);
            }
            gaveUp = true;
            giveUp.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        try {
            int count = super.read(target, start, length);
            last = System.nanoTime();
            return count;
        } catch (IOException e) {
            throw gaveUp
                    ? new IOException("nothing came for " + TimeUnit.NANOSECONDS.toSeconds(patience) + " s", e)
                    : e;
        }
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        super.close();
    }
}
