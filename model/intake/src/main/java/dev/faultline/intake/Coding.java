package dev.faultline.intake;

import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.zstd.ZstdJavaInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/// How the bytes of a body are compressed.
/// Source: RFC 9110, section 8.4.1, and the HTTP Content Coding Registry.
public enum Coding {
    /// Not compressed.
    IDENTITY,
    /// RFC 1952, one member or several.
    GZIP,
    /// RFC 1950 (zlib) as the registry says, or bare RFC 1951 as some clients send it.
    DEFLATE,
    /// RFC 7932.
    BR,
    /// RFC 8878.
    ZSTD;

    private static final int BUFFER = 8192;

    /// The plain bytes of a compressed stream, decoded as they are read: whoever reads sets the limit. Closing it
    /// closes `in`. Reading throws [ZipException] where the bytes are not what this coding says,
    /// [java.io.EOFException] where they end too early, and whatever `in` throws.
    public InputStream decoding(InputStream in) throws IOException {
        return switch (this) {
            case IDENTITY -> in;
            case GZIP -> new GZIPInputStream(new NeverEmpty(in), BUFFER);
            case DEFLATE -> inflating(new BufferedInputStream(in, BUFFER));
            case BR -> new Checked(in, BrotliInputStream::new, "br");
            case ZSTD -> new Checked(in, ZstdJavaInputStream::new, "zstd");
        };
    }

    /// The first two bytes of a zlib stream are a multiple of 31 with method 8: bare deflate does not begin so, unless
    /// it is a stored block of an odd length that no compressor writes.
    private static InputStream inflating(BufferedInputStream in) throws IOException {
        in.mark(2);
        int method = in.read();
        int flags = in.read();
        in.reset();
        boolean zlib = (method & 0x0f) == 8 && ((method << 8) | flags) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib), BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end(); // ours, so the stream above leaves it open
            }
        };
    }

    /// A gzip stream looks for another member only where its source says that bytes are there.
    private static final class NeverEmpty extends FilterInputStream {
        NeverEmpty(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, in.available());
        }
    }

    /// Carries the source's own failures through decoders that wrap or rename what they catch.
    private static final class Source extends FilterInputStream {
        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (IOException e) {
                throw new SourceFailure(e);
            }
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                return in.read(target, from, length);
            } catch (IOException e) {
                throw new SourceFailure(e);
            }
        }
    }

    private static final class SourceFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final IOException reason;

        SourceFailure(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private interface Decoder {
        InputStream over(InputStream in) throws IOException;
    }

    /// Turns whatever a decoder throws at damaged bytes into one kind of failure. Opens the decoder at the first read,
    /// as some read when they are made.
    private static final class Checked extends FilterInputStream {
        private final Decoder decoder;
        private final String name;
        private boolean opened;

        Checked(InputStream in, Decoder decoder, String name) {
            super(new Source(in));
            this.decoder = decoder;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                if (!opened) {
                    in = decoder.over(in);
                    opened = true;
                }
                return in.read(target, from, length);
            } catch (SourceFailure e) {
                throw e.reason;
            } catch (IOException | MalformedInputException | IllegalStateException | IndexOutOfBoundsException e) {
                ZipException damaged = new ZipException("Not in " + name + " format: " + e.getMessage());
                damaged.initCause(e);
                throw damaged;
            }
        }
    }
}
