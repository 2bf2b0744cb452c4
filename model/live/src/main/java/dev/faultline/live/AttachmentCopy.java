package dev.faultline.live;

import dev.faultline.live.job.Progress;
import dev.faultline.live.job.Work;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Copies an attachment out of the home.
record AttachmentCopy(Archive archive, AttachmentInfo attachment, Path target) implements Work<Path> {

    @Override
    public Path run(Progress progress) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        Path part = Files.createTempFile(directory, ".faultline", ".part");
        try {
            try (OutputStream out =
                    new Counted(new BufferedOutputStream(Files.newOutputStream(part)), attachment.size(), progress)) {
                archive.attachment(attachment, out);
            }
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static byte[] head(Archive archive, AttachmentInfo attachment, int limit) {
        Head head = new Head(limit);
        try {
            archive.attachment(attachment, head);
        } catch (Head.Enough e) {
            return head.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return head.bytes.toByteArray();
    }

    private static final class Counted extends FilterOutputStream {
        private final long size;
        private final Progress progress;
        private long written;

        Counted(OutputStream out, long size, Progress progress) {
            super(out);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
            progress.at(size == 0 ? 1 : Math.min(1, (double) written / size), "");
        }
    }

    private static final class Head extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int limit;

        Head(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            bytes.write(from, offset, Math.min(length, limit - bytes.size()));
            if (bytes.size() == limit) {
                throw new Enough();
            }
        }

        private static final class Enough extends IOException {
            private static final long serialVersionUID = 1L;
        }
    }
}
