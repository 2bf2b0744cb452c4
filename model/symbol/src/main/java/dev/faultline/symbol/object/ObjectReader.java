package dev.faultline.symbol.object;

import dev.faultline.symbol.breakpad.BreakpadFile;
import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.elf.ElfFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Opens object files of every format; the first bytes decide which one it is, never the name.
public final class ObjectReader {
    private static final int HEAD = 64;

    private ObjectReader() {}

    /// Maps the file into memory and opens it. The mapping ends when nobody refers to the object any more; the file
    /// must not be cut shorter meanwhile (replacing it with a new one is fine).
    ///
    /// @throws UnreadableObjectException when the file cannot be read or has no format we know
    public static ObjectFile open(Path path) throws UnreadableObjectException {
        return open(path, map(path));
    }

    /// Whether the first bytes of a file are those of a format we know: cheap, for the many files of a folder.
    public static boolean isObject(Path path) {
        byte[] start = new byte[HEAD];
        try (InputStream in = Files.newInputStream(path)) {
            int count = in.readNBytes(start, 0, HEAD);
            Bytes bytes = Bytes.of(Arrays.copyOf(start, count));
            return ElfFile.matches(bytes) || BreakpadFile.matches(bytes);
        } catch (IOException e) {
            return false;
        }
    }

    private static Bytes map(Path path) throws UnreadableObjectException {
        if (!Files.isRegularFile(path)) {
            throw new UnreadableObjectException(
                    Files.exists(path) ? path + " is not a regular file" : path + " does not exist");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new Bytes(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()),
                    ByteOrder.LITTLE_ENDIAN);
        } catch (NoSuchFileException e) {
            throw new UnreadableObjectException(path + " does not exist", e);
        } catch (IOException | UnsupportedOperationException e) {
            throw new UnreadableObjectException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// Opens what is already in memory.
    ///
    /// @param path what to call it
    /// @throws UnreadableObjectException when it has no format we know
    public static ObjectFile open(Path path, Bytes bytes) throws UnreadableObjectException {
        try {
            if (ElfFile.matches(bytes)) {
                return new ElfObject(path, ElfFile.read(bytes));
            }
            if (BreakpadFile.matches(bytes)) {
                return new BreakpadObject(path, BreakpadFile.read(bytes));
            }
        } catch (MalformedDataException e) {
            throw new UnreadableObjectException(path + " is damaged: " + e.getMessage(), e);
        }
        throw new UnreadableObjectException(path + " is " + (bytes.size() == 0 ? "empty" : "of no known format"));
    }
}
