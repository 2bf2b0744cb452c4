package dev.faultline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes the home's folder for its owner only: crashes hold what programs had in memory.
final class HomeFolder {
    private HomeFolder() {}

    /// Makes it where it is not there; whoever opens it says what is wrong with it.
    static void make(Path home) {
        try {
            if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                FileAttribute<?> mine =
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(home, mine);
            } else {
                Files.createDirectories(home);
            }
        } catch (IOException e) {
            System.getLogger(HomeFolder.class.getName()).log(System.Logger.Level.DEBUG, "home not made", e);
        }
    }
}
