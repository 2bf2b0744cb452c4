package dev.faultline.intake;

import dev.faultline.store.coding.Coding;
import dev.faultline.store.log.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Compresses, once, what came uncompressed.
///
/// @param spool folder for bodies that are not held in memory
record Bodies(Path spool) {
    /// A body as it goes to the log.
    record Packed(Coding coding, Body body) {}

    Packed pack(Coding coding, Body body) throws IOException {
        if (coding != Coding.IDENTITY) {
            return new Packed(coding, body);
        }
        return new Packed(
                Coding.GZIP,
                switch (body) {
                    case Body.Bytes(byte[] bytes) -> Body.of(gzip(bytes));
                    case Body.Spooled spooled -> Body.of(gzip(spooled));
                });
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (OutputStream gzip = new Gzip(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Path gzip(Body.Spooled body) throws IOException {
        Path file = Files.createTempFile(spool, "packed", ".gz");
        try (InputStream in = body.open();
                OutputStream gzip = new Gzip(Files.newOutputStream(file))) {
            in.transferTo(gzip);
        }
        return file;
    }

    static void delete(Body body) throws IOException {
        if (body instanceof Body.Spooled(Path file, var _)) {
            Files.deleteIfExists(file);
        }
    }

    /// Level 1 costs a third of the CPU of the default for a tenth more bytes.
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
