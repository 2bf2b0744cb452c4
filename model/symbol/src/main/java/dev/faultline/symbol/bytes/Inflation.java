package dev.faultline.symbol.bytes;

import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tukaani.xz.XZInputStream;

/// Decompression of what object files compress, into memory outside of the heap that lives as long as it is used.
/// Sizes that a file declares are only believed as far as the compressed bytes can make them true.
public final class Inflation {
    /// Deflate cannot do better than 1032:1 (zlib's technical details); zstd can, but no debug information does.
    private static final long DEFLATE_RATIO = 1032;

    private static final long ZSTD_RATIO = 16_384;
    private static final long SLACK = 1 << 16;
    private static final int PIECE = 1 << 26;
    private static final int XZ_LIMIT = 1 << 27;
    private static final int XZ_MEMORY_KB = 128 * 1024;

    private Inflation() {}

    /// zlib data (RFC 1950) that become exactly `size` bytes.
    ///
    /// @throws MalformedDataException when they do not
    public static Bytes zlib(Bytes packed, long size) {
        checkSize(packed, size, DEFLATE_RATIO);
        MemorySegment result = Arena.ofAuto().allocate(Math.max(size, 1));
        Inflater inflater = new Inflater();
        try {
            inflate(inflater, packed, result, size);
        } catch (DataFormatException e) {
            throw new MalformedDataException("Broken zlib data (" + e.getMessage() + ")", inflater.getBytesRead());
        } finally {
            inflater.end();
        }
        return new Bytes(result.asSlice(0, size), packed.order());
    }

    private static void inflate(Inflater inflater, Bytes packed, MemorySegment result, long size)
            throws DataFormatException {
        long in = 0;
        long out = 0;
        while (out < size && !inflater.finished()) {
            if (inflater.needsInput()) {
                long count = Math.min(PIECE, packed.size() - in);
                if (count <= 0 || inflater.needsDictionary()) {
                    break;
                }
                inflater.setInput(packed.memory().asSlice(in, count).asByteBuffer());
                in += count;
            }
            ByteBuffer target = result.asSlice(out, Math.min(PIECE, size - out)).asByteBuffer();
            int count = inflater.inflate(target);
            if (count == 0 && inflater.needsDictionary()) {
                break;
            }
            out += count;
        }
        if (out != size) {
            throw new MalformedDataException("The zlib data end early", in);
        }
    }

    /// zstd data (RFC 8878) that become exactly `size` bytes.
    ///
    /// @throws MalformedDataException when they do not
    public static Bytes zstd(Bytes packed, long size) {
        checkSize(packed, size, ZSTD_RATIO);
        if (size > Integer.MAX_VALUE - 64 || packed.size() > Integer.MAX_VALUE - 64) {
            throw new MalformedDataException("zstd data of more than 2 GB in one section", 0);
        }
        MemorySegment source = Arena.ofAuto().allocate(Math.max(packed.size(), 1));
        source.copyFrom(packed.memory());
        MemorySegment result = Arena.ofAuto().allocate(Math.max(size, 1));
        try {
            int count =
                    new ZstdJavaDecompressor().decompress(source.asSlice(0, packed.size()), result.asSlice(0, size));
            if (count != size) {
                throw new MalformedDataException("The zstd data end early", packed.size());
            }
        } catch (MalformedInputException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MalformedDataException("Broken zstd data (" + e.getMessage() + ")", 0);
        }
        return new Bytes(result.asSlice(0, size), packed.order());
    }

    /// An xz stream (the .xz file format, version 1.1.0), at most 128 MB of it: it becomes an array, and real ones have
    /// some megabytes.
    ///
    /// @throws MalformedDataException when it is broken or needs too much memory
    public static Bytes xz(Bytes packed) {
        if (packed.size() > XZ_LIMIT) {
            throw new MalformedDataException("xz data of more than 128 MB", 0);
        }
        byte[] source = packed.toArray(0, packed.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new XZInputStream(new ByteArrayInputStream(source), XZ_MEMORY_KB)) {
            byte[] piece = new byte[1 << 16];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                out.write(piece, 0, count);
                if (out.size() > XZ_LIMIT) {
                    throw new MalformedDataException("xz data that become more than 128 MB", 0);
                }
            }
        } catch (IOException e) {
            throw new MalformedDataException("Broken xz data (" + e.getMessage() + ")", 0);
        }
        return new Bytes(MemorySegment.ofArray(out.toByteArray()), packed.order());
    }

    private static void checkSize(Bytes packed, long size, long ratio) {
        if (size < 0 || size / ratio > packed.size() + SLACK / ratio) {
            throw new MalformedDataException(
                    packed.size() + " compressed bytes cannot become " + Long.toUnsignedString(size), 0);
        }
    }
}
