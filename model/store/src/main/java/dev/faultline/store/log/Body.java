package dev.faultline.store.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The body of a record before it is in the log: bytes in memory, or a file of the home for bodies too big for that.
public sealed interface Body {
    /// Length in bytes.
    long length();

    /// The bytes from the start; the caller closes the stream.
    InputStream open() throws IOException;

    /// A body in memory. The array belongs to the body from now on.
    static Body of(byte[] bytes) {
        return new Bytes(bytes);
    }

    /// A body in a file. Whoever made the file deletes it, after the append is acknowledged.
    static Body of(Path file) throws IOException {
        return new Spooled(file, Files.size(file));
    }

    /// Bytes in memory.
    @SuppressWarnings("ArrayRecordComponent") // a carrier of bytes: nobody compares bodies
    record Bytes(byte[] bytes) implements Body {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /// Bytes in a file.
    record Spooled(Path file, long length) implements Body {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
