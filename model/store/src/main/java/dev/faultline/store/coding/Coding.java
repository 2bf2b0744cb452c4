package dev.faultline.store.coding;

import io.airlift.compress.v3.zstd.ZstdJavaInputStream;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/// How a body is compressed: the content codings of HTTP (RFC 9110 section 8.4.1, RFC 7932, RFC 8878).
public enum Coding {
    IDENTITY,
    GZIP,
    /// The zlib format, or, as some senders mean it, a bare deflate stream.
    DEFLATE,
    BR,
    ZSTD;

    /// The name in a record's header, such as `gzip`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The coding of a name, case ignored (`x-gzip` is `gzip`; empty is `identity`); null for one that is not known.
    public static @Nullable Coding of(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            case "br" -> BR;
            case "zstd" -> ZSTD;
            default -> null;
        };
    }

    /// What was compressed, as a stream that fails with a [TooLargeException] beyond `limit` bytes. It owns `in`,
    /// which is closed at once when the first bytes do not fit the coding.
    ///
    /// @throws NotAsCodedException if the bytes are not of this coding; later reads may throw it as well
    public InputStream decode(InputStream in, long limit) throws IOException {
        try {
            return new LimitedStream(decoder(in), this, limit);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw new NotAsCodedException(this, e);
        }
    }

    private InputStream decoder(InputStream in) throws IOException {
        return switch (this) {
            case IDENTITY -> in;
            case GZIP -> new GZIPInputStream(new NeverEmpty(in), 8192);
            case DEFLATE -> inflater(new BufferedInputStream(in));
            case BR -> new BrotliInputStream(in);
            case ZSTD -> new ZstdJavaInputStream(in);
        };
    }

    private static InputStream inflater(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean zlib = (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        return new InflaterInputStream(in, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
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
}
