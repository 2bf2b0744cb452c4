package dev.faultline.collector.body;

import dev.faultline.collector.reject.RefusedException;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.store.log.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A body that is kept while it is read: its beginning in memory, and all of it in a file when it is larger.
/// Reading gives the body from its start. Closing lets go of memory and file; the source stays open.
/// Not safe for use by several threads.
public final class Capture extends InputStream {
    private static final int FIRST = 4096;

    private final Spool spool;
    private final InputStream source;
    private byte[] memory = new byte[0];
    private int filled;
    private int replayed;
    private boolean ended;
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long length;

    Capture(Spool spool, InputStream source, long expected) {
        this.spool = spool;
        this.source = source;
        if (expected > 0 && expected < spool.inMemory() && spool.reserve(expected + 1)) {
            memory = new byte[(int) expected + 1]; // one more, to meet the end without growing
        }
    }

    /// Reads the beginning, as much as may be held in memory.
    ///
    /// @return whether that is all
    /// @throws IOException if the source breaks
    public boolean fill() throws IOException {
        while (!ended && (filled < memory.length || grow())) {
            int read = source.read(memory, filled, memory.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
        length = filled;
        return ended;
    }

    /// A stream over the beginning that is in memory.
    public InputStream beginning() {
        return new ByteArrayInputStream(memory, 0, filled);
    }

    /// Whether the first bytes are these.
    public boolean startsWith(int... bytes) {
        if (filled < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((memory[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        if (replayed < filled) {
            int some = Math.min(count, filled - replayed);
            System.arraycopy(memory, replayed, target, from, some);
            replayed += some;
            return some;
        }
        int read = ended ? -1 : source.read(target, from, count);
        ended = read < 0;
        if (read > 0) {
            length += read;
            write(target, from, read);
        }
        return read;
    }

    /// How many bytes were read so far.
    public long length() {
        return length;
    }

    /// All that was read, and what is left is read before; valid until this is closed.
    ///
    /// @throws IOException if the source breaks
    public Body body() throws IOException {
        byte[] rest = ended ? memory : new byte[8192];
        while (!ended) {
            read(rest, 0, rest.length);
        }
        Path spooled = file;
        if (spooled != null) {
            closeFile();
            return new Body.Spooled(spooled, length);
        }
        return Body.of(Arrays.copyOf(memory, filled));
    }

    @Override
    public void close() throws IOException {
        spool.release(memory.length);
        memory = new byte[0];
        filled = 0;
        if (file != null) {
            closeFile();
            Files.deleteIfExists(file);
        }
    }

    private boolean grow() {
        int size = Math.min(spool.inMemory(), Math.max(FIRST, 2 * memory.length));
        if (size <= memory.length || !spool.reserve(size - memory.length)) {
            return false;
        }
        memory = Arrays.copyOf(memory, size);
        return true;
    }

    private void write(byte[] bytes, int from, int count) throws RefusedException {
        try {
            if (out == null) {
                file = spool.newFile();
                out = Files.newOutputStream(file);
                out.write(memory, 0, filled);
            }
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw new RefusedException(RejectReason.NOT_STORED, "the body cannot be written to disk", e.toString());
        }
    }

    private void closeFile() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
