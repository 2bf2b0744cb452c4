package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The header of a line program (DWARF 5, section 6.2.4; in versions 2 to 4 with the older tables of folders and
/// files).
final class LineHeader {
    private static final int COUNT_LIMIT = 1 << 20;
    private static final int CONTENT_PATH = 1;
    private static final int CONTENT_FOLDER = 2;

    /// A file: its name and the index of its folder.
    record Entry(String name, int folder) {}

    final UnitFormat format;
    final int minimumLength;
    final int maximumOperations;
    final int lineBase;
    final int lineRange;
    final int opcodeBase;
    final int[] operandCounts;
    final long program;
    final long end;
    private final List<String> folders = new ArrayList<>();
    private final List<Entry> files = new ArrayList<>();
    private final SectionSet sections;

    LineHeader(SectionSet sections, long offset, int addressSize) {
        this.sections = sections;
        Cursor in = sections.lines().cursorAt(offset);
        InitialLength length = InitialLength.read(in);
        int offsetSize = length.offsetSize();
        end = length.end();
        int version = in.u16();
        checkVersion(version, offset);
        int size = version >= 5 ? in.u8() : addressSize;
        in.skip(version >= 5 ? 1 : 0);
        format = new UnitFormat(version, size, offsetSize);
        long headerLength = in.unsigned(offsetSize);
        program = in.position() + headerLength;
        if (headerLength < 0 || program > end) {
            throw new MalformedDataException("The header of a line program is longer than the program", offset);
        }
        minimumLength = in.u8();
        maximumOperations = version >= 4 ? Math.max(1, in.u8()) : 1;
        in.skip(1);
        lineBase = in.i8();
        lineRange = in.u8();
        opcodeBase = in.u8();
        operandCounts = new int[Math.max(opcodeBase, 1)];
        for (int i = 1; i < opcodeBase; i++) {
            operandCounts[i] = in.u8();
        }
        if (version >= 5) {
            readTables(in);
        } else {
            readOldTables(in);
        }
    }

    private static void checkVersion(int version, long offset) {
        if (version < 2 || version > 5) {
            throw new MalformedDataException("A line program of version " + version, offset);
        }
    }

    private void readOldTables(Cursor in) {
        folders.add("");
        for (String folder = in.string(); !folder.isEmpty(); folder = in.string()) {
            folders.add(folder);
        }
        files.add(new Entry("", 0));
        for (String name = in.string(); !name.isEmpty(); name = in.string()) {
            addFile(name, in.uleb());
            in.skipLeb();
            in.skipLeb();
        }
    }

    /// A file that the program itself declares (DW_LNE_define_file).
    void addFile(String name, long folder) {
        if (files.size() < COUNT_LIMIT) {
            files.add(new Entry(name, (int) Math.min(folder, Integer.MAX_VALUE)));
        }
    }

    private void readTables(Cursor in) {
        int[] folderFormat = readFormat(in);
        long folderCount = in.uleb();
        for (long i = 0; i < folderCount && folderFormat.length > 0; i++) {
            folders.add(readEntry(in, folderFormat).name);
            checkCount(folders.size(), in);
        }
        int[] fileFormat = readFormat(in);
        long fileCount = in.uleb();
        for (long i = 0; i < fileCount && fileFormat.length > 0; i++) {
            files.add(readEntry(in, fileFormat));
            checkCount(files.size(), in);
        }
    }

    private static void checkCount(int count, Cursor in) {
        if (count > COUNT_LIMIT) {
            throw new MalformedDataException("Too many files in a line program", in.position());
        }
    }

    private static int[] readFormat(Cursor in) {
        int[] pairs = new int[in.u8() * 2];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (int) in.uleb();
        }
        return pairs;
    }

    private Entry readEntry(Cursor in, int[] pairs) {
        String name = "";
        long folder = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            long value = Form.read(in, pairs[i + 1], format);
            if (pairs[i] == CONTENT_PATH) {
                name = text(pairs[i + 1], value);
            } else if (pairs[i] == CONTENT_FOLDER) {
                folder = value;
            }
        }
        return new Entry(name, (int) Math.max(0, Math.min(folder, Integer.MAX_VALUE)));
    }

    private String text(int form, long value) {
        Bytes from = switch (form) {
            case Form.STRING -> sections.lines();
            case Form.LINE_STRP -> sections.lineStrings();
            case Form.STRP -> sections.strings();
            default -> null;
        };
        return from == null || value < 0 || value >= from.size() ? "" : from.string(value);
    }

    /// The path of a file, with its folder and, if that is relative, the folder the compiler ran in; null for an index
    /// that is not there.
    @Nullable
    String path(int index, @Nullable String compilationFolder) {
        boolean old = format.version() < 5;
        if (index < (old ? 1 : 0) || index >= files.size()) {
            return null;
        }
        Entry file = files.get(index);
        if (isAbsolute(file.name)) {
            return file.name;
        }
        String folder = file.folder < folders.size() ? folders.get(file.folder) : "";
        String path = join(folder, file.name);
        // In version 5 folder 0 is the compilation folder itself.
        boolean relative = !isAbsolute(folder) && (old || file.folder != 0);
        return relative && compilationFolder != null ? join(compilationFolder, path) : path;
    }

    private static String join(String folder, String name) {
        if (folder.isEmpty()) {
            return name;
        }
        boolean windows = folder.indexOf('/') < 0 && folder.indexOf('\\') >= 0;
        char last = folder.charAt(folder.length() - 1);
        return last == '/' || last == '\\' ? folder + name : folder + (windows ? '\\' : '/') + name;
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/")
                || path.startsWith("\\")
                || (path.length() > 2 && path.charAt(1) == ':' && (path.charAt(2) == '\\' || path.charAt(2) == '/'));
    }
}
