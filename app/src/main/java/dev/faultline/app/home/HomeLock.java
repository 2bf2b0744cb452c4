package dev.faultline.app.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The right to use a home, which one process has at a time. The operating system takes it back when the process ends,
/// however it ends.
public final class HomeLock implements AutoCloseable {
    private static final String FILE = "lock";

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /// Takes the lock, making the folder when it is not there; null when another process has it.
    ///
    /// @throws HomeException if the home cannot be written
    public static @Nullable HomeLock take(Path home) throws HomeException {
        try {
            makeFolder(home);
            FileChannel channel =
                    FileChannel.open(home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            return new HomeLock(home, channel);
        } catch (IOException e) {
            throw new HomeException(
                    "The home " + home + " is not writable (" + reason(e)
                            + "): make it writable for you, or choose another with --home DIR",
                    e);
        }
    }

    /// The home it is about.
    public Path home() {
        return home;
    }

    /// Gives the home free.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(HomeLock.class.getName()).log(System.Logger.Level.WARNING, "lock not released", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void makeFolder(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] mine = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createDirectories(home, mine);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access denied";
            case FileAlreadyExistsException exists -> "there is a file of that name";
            case FileSystemException system when system.getReason() != null -> String.valueOf(system.getReason());
            default -> String.valueOf(e.getMessage());
        };
    }
}
