package dev.faultline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Says that this process owns the home; the system lets go of it when the process ends in whatever way.
record HomeLock(FileChannel channel) implements AutoCloseable {
    static HomeLock take(Path home) throws HomeException {
        FileChannel channel;
        try {
            Files.createDirectories(home);
            channel = FileChannel.open(
                    home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new HomeException(
                    HomeException.Reason.NOT_WRITABLE,
                    "home " + home + " cannot be written (" + e + "): choose another with --home or FAULTLINE_HOME",
                    e);
        }
        try {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return new HomeLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new HomeException(HomeException.Reason.NOT_WRITABLE, "home " + home + " cannot be locked: " + e, e);
        }
        throw new HomeException(
                HomeException.Reason.IN_USE,
                "home " + home + " is in use by another Faultline: close that one or choose another with --home",
                null);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// The folder, there and without files.
    static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        return folder;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
