package dev.faultline.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/// A file that an H2 database of this process has open and locked, to read beside it. Public only since H2 makes it by
/// reflection; its name is `faultline-open:` and the path.
public final class OpenFilePath extends FilePathWrapper {
    static final String SCHEME = "faultline-open";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Beside(super.open("r"));
    }

    /// Reads without asking for a lock.
    private static final class Beside extends FileBase {
        private final FileChannel file;

        Beside(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            throw new IOException("opened to be read");
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            throw new IOException("opened to be read");
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new NoLock(this);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }

    private static final class NoLock extends FileLock {
        NoLock(FileChannel of) {
            super(of, 0, Long.MAX_VALUE, true);
        }

        @Override
        public boolean isValid() {
            return acquiredBy().isOpen();
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }
}
