package dev.faultline.app.transfer;

import dev.faultline.intake.Intake;
import dev.faultline.store.log.Body;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A body on its way in: held in memory while it is small, else in a file of the home, which goes when this is closed.
final class SpooledBody implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;

    private final Spooling spooling;

    /// Where a body comes from.
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    SpooledBody(Intake intake, Source source) throws IOException {
        spooling = new Spooling(intake);
        try {
            source.writeTo(spooling);
            spooling.close();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    Body body() throws IOException {
        Path file = spooling.file;
        return file == null ? Body.of(spooling.small.toByteArray()) : Body.of(file);
    }

    @Override
    public void close() throws IOException {
        spooling.close();
        if (spooling.file != null) {
            Files.deleteIfExists(spooling.file);
        }
    }

    private static final class Spooling extends OutputStream {
        private final Intake intake;
        private final ByteArrayOutputStream small = new ByteArrayOutputStream();
        private @Nullable Path file;
        private @Nullable OutputStream large;

        Spooling(Intake intake) {
            this.intake = intake;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (large == null && small.size() + length <= IN_MEMORY) {
                small.write(bytes, offset, length);
                return;
            }
            if (large == null) {
                file = intake.newSpool();
                large = new BufferedOutputStream(Files.newOutputStream(file));
                small.writeTo(large);
                small.reset();
            }
            large.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (large != null) {
                large.close();
            }
        }
    }
}
