package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.Inflation;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.SymbolTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// An ELF file of any kind: executable, library, object, core or separate debug file. Damaged parts are left out and
/// told by [#problems()]. Safe from many threads.
public final class ElfFile {
    private static final int ZLIB = 1;
    private static final int ZSTD = 2;
    private static final long JOINED_LIMIT = 1L << 28;

    private final Bytes file;
    private final ElfHeader header;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<ElfSection> sections;
    private final List<ElfSegment> segments;
    private final SectionLayout layout;
    private final Map<String, Optional<Bytes>> contents = new ConcurrentHashMap<>();
    private @Nullable SymbolTable symbols;
    private @Nullable ElfFile miniDebug;
    private boolean miniDebugRead;

    private ElfFile(Bytes file, ElfHeader header) {
        this.file = file.in(header.order());
        this.header = header;
        this.sections = new SectionTable(this.file, header, problems).read();
        this.segments = List.copyOf(SegmentTable.read(this.file, header, problems));
        this.layout = new SectionLayout(sections, header.type() == ElfHeader.RELOCATABLE);
    }

    /// Whether the file begins as an ELF file does.
    public static boolean matches(Bytes file) {
        return ElfHeader.isElf(file);
    }

    /// Opens a file.
    ///
    /// @throws MalformedDataException when its header makes no sense
    public static ElfFile read(Bytes file) {
        return new ElfFile(file, ElfHeader.read(file));
    }

    /// The whole file.
    public Bytes file() {
        return file;
    }

    /// EM_*: the processor.
    public int machine() {
        return header.machine();
    }

    /// ET_*: relocatable 1, executable 2, shared 3, core 4.
    public int type() {
        return header.type();
    }

    /// Whether it has 64-bit addresses.
    public boolean isWide() {
        return header.wide();
    }

    /// Whether it names a program interpreter, as executables do that are loaded at any address.
    public boolean hasInterpreter() {
        return segments.stream().anyMatch(s -> s.type() == ElfSegment.INTERPRETER);
    }

    /// The sections, by index.
    public List<ElfSection> sections() {
        return sections;
    }

    /// Where the addresses of its sections stand that symbols and debug information tell.
    public SectionLayout layout() {
        return layout;
    }

    /// The segments.
    public List<ElfSegment> segments() {
        return segments;
    }

    /// What was found to be wrong so far.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    void note(String problem) {
        problems.add(problem);
    }

    /// The address that the first loaded segment wants; 0 where nothing is loaded.
    public long loadAddress() {
        return segments.stream()
                .filter(ElfSegment::isLoaded)
                .mapToLong(ElfSegment::address)
                .reduce((a, b) -> Long.compareUnsigned(a, b) < 0 ? a : b)
                .orElse(0);
    }

    /// The build id, if the linker gave one.
    public Optional<byte[]> buildId() {
        return BuildId.find(file, sections, segments);
    }

    /// What Breakpad uses instead of a build id where there is none.
    public Optional<byte[]> codeFingerprint() {
        return BuildId.ofCode(file, sections);
    }

    /// The section of a name, if there is one that has bytes; `.debug_x` is also found as `.zdebug_x`.
    public Optional<ElfSection> find(String name) {
        Optional<ElfSection> found = named(name);
        if (found.isEmpty() && name.startsWith(".debug_")) {
            return named(".z" + name.substring(1));
        }
        return found;
    }

    private Optional<ElfSection> named(String name) {
        return sections.stream()
                .filter(s -> s.name().equals(name) && s.hasContent())
                .findFirst();
    }

    /// The content of a section, decompressed and, in an object file, relocated; empty where there is none or it
    /// cannot be read. Kept: the second call costs nothing.
    public Optional<Bytes> section(String name) {
        return contents.computeIfAbsent(name, key -> {
            boolean units = key.startsWith(".debug_info") || key.startsWith(".debug_types");
            List<ElfSection> same = units
                    ? sections.stream()
                            .filter(s -> s.name().equals(key) && s.hasContent())
                            .toList()
                    : List.of();
            return same.size() > 1 ? Optional.of(joined(same)) : find(key).flatMap(this::content);
        });
    }

    /// What is not linked yet has a section of its own for each type unit (gABI "Section Groups"). They do not overlap:
    /// together they are no larger than the file, but for compression.
    private Bytes joined(List<ElfSection> same) {
        long limit = Math.max(JOINED_LIMIT, file.size());
        List<Bytes> parts = new ArrayList<>();
        for (ElfSection section : same) {
            Optional<Bytes> part = content(section);
            limit -= part.map(Bytes::size).orElse(0L);
            if (limit < 0) {
                problems.add("Sections " + section.name() + ": together larger than the file");
                break;
            }
            part.ifPresent(parts::add);
        }
        return Bytes.join(parts, header.order());
    }

    private Optional<Bytes> content(ElfSection section) {
        try {
            Bytes content = decompressed(section);
            return Optional.of(
                    header.type() == ElfHeader.RELOCATABLE && section.name().contains("debug_")
                            ? relocated(section, content)
                            : content);
        } catch (MalformedDataException e) {
            problems.add("Section " + section.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    Bytes raw(ElfSection section) {
        Bytes content = file.clip(section.offset(), section.size());
        if (content.size() < section.size()) {
            problems.add("Section " + section.name() + " is cut: 0x" + Long.toHexString(section.size()) + " bytes, 0x"
                    + Long.toHexString(content.size()) + " in the file");
        }
        return content;
    }

    private Bytes decompressed(ElfSection section) {
        Bytes packed = raw(section);
        if (section.isCompressed()) {
            // gABI 4.3, "Section Compression"
            Cursor in = packed.cursor();
            int type = in.i32();
            in.skip(header.wide() ? 4 : 0);
            long size = ElfHeader.address(in, header.wide());
            ElfHeader.address(in, header.wide());
            Bytes data = packed.slice(in.position(), in.remaining());
            return switch (type) {
                case ZLIB -> Inflation.zlib(data, size);
                case ZSTD -> Inflation.zstd(data, size);
                default -> throw new MalformedDataException("Compression of unknown type " + type, 0);
            };
        }
        if (section.name().startsWith(".zdebug") && packed.startsWith(0, 'Z', 'L', 'I', 'B')) {
            // GNU's form before the gABI had one: "ZLIB", the size as a big-endian number, the data.
            long size = packed.in(java.nio.ByteOrder.BIG_ENDIAN).cursorAt(4).i64();
            return Inflation.zlib(packed.slice(12, packed.size() - 12), size);
        }
        return packed;
    }

    private Bytes relocated(ElfSection section, Bytes content) {
        return sections.stream()
                .filter(s -> (s.type() == ElfSection.RELA || s.type() == ElfSection.REL) && s.hasContent())
                .filter(s -> s.info() == section.index())
                .findFirst()
                .map(s -> new Relocations(this, s).apply(content))
                .orElse(content);
    }

    /// The functions of all symbol tables, those of `.gnu_debugdata` included.
    public synchronized SymbolTable symbols() {
        SymbolTable table = symbols;
        if (table == null) {
            table = new ElfSymbols(this).read();
            symbols = table;
        }
        return table;
    }

    /// The small ELF file with more symbols that Fedora and others put, packed with xz, into `.gnu_debugdata` (GDB
    /// manual, "MiniDebugInfo").
    public synchronized Optional<ElfFile> miniDebug() {
        if (!miniDebugRead) {
            miniDebug = section(".gnu_debugdata").flatMap(this::unpack).orElse(null);
            miniDebugRead = true;
        }
        return Optional.ofNullable(miniDebug);
    }

    private Optional<ElfFile> unpack(Bytes packed) {
        try {
            Bytes inner = Inflation.xz(packed);
            return matches(inner) ? Optional.of(read(inner)) : Optional.empty();
        } catch (MalformedDataException e) {
            problems.add("Section .gnu_debugdata: " + e.getMessage());
            return Optional.empty();
        }
    }

    /// The name of the separate debug file, if the file has one.
    public Optional<DebugLink> debugLink() {
        return link(".gnu_debuglink", ElfLinks::debugLink);
    }

    /// The file that dwz moved shared debug information to.
    public Optional<AlternateLink> alternateLink() {
        return link(".gnu_debugaltlink", ElfLinks::alternateLink).or(() -> link(".debug_sup", ElfLinks::supplementary));
    }

    private <T> Optional<T> link(String name, java.util.function.Function<Bytes, Optional<T>> reader) {
        try {
            return section(name).flatMap(reader);
        } catch (MalformedDataException e) {
            problems.add("Section " + name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /// Whether the address lies in a section of this file.
    public boolean covers(long address) {
        return sections.stream().anyMatch(s -> s.address() != 0 && s.covers(address));
    }
}
