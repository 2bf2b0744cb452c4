package dev.faultline.symbol.cache;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.SourceFrame;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// A cache, mapped into memory. Safe from many threads; goes on working when the file is deleted or replaced.
public final class CacheFile {
    private static final ValueLayout.OfInt U32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong U64 = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment memory;
    private final long base;
    private final int rangeCount;
    private final long starts;
    private final long blocks;
    private final long[] unitPlaces;
    private final AtomicReferenceArray<@Nullable CachedUnit> units;
    private final long unitTable;

    private CacheFile(MemorySegment memory) {
        this.memory = memory;
        boolean whole = memory.byteSize() >= Layout.HEADER
                && memory.get(U32, 0) == Layout.MAGIC
                && memory.get(U32, 4) == Layout.VERSION
                && memory.get(U64, 8) == memory.byteSize();
        if (!whole) {
            throw new MalformedDataException("Not a whole cache of version " + Layout.VERSION, 0);
        }
        check(0, Layout.HEADER - 4, memory.get(U32, Layout.HEADER - 4));
        base = memory.get(U64, 16);
        int unitCount = memory.get(U32, 24);
        rangeCount = memory.get(U32, 28);
        unitTable = memory.get(U64, 32);
        starts = unitTable + (long) unitCount * Layout.UNIT;
        blocks = starts + 4L * rangeCount;
        boolean sensible = unitCount >= 0 && rangeCount >= 0 && unitTable >= Layout.HEADER;
        if (!sensible || blocks + 4L * rangeCount != memory.byteSize()) {
            throw new MalformedDataException("The tables of the cache do not fit", 24);
        }
        check(unitTable, memory.byteSize() - unitTable, memory.get(U32, 40));
        units = new AtomicReferenceArray<>(unitCount);
        unitPlaces = new long[unitCount];
        for (int i = 0; i < unitCount; i++) {
            unitPlaces[i] = memory.get(U64, unitTable + (long) i * Layout.UNIT);
        }
    }

    /// Opens a file.
    ///
    /// @throws IOException when it cannot be read
    /// @throws MalformedDataException when it is damaged or of another version
    public static CacheFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new CacheFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()));
        }
    }

    private void check(long place, long size, int expected) {
        CRC32C crc = new CRC32C();
        crc.update(memory.asSlice(place, size).asByteBuffer());
        if ((int) crc.getValue() != expected) {
            throw new MalformedDataException("A part of the cache is damaged", place);
        }
    }

    /// The address that the module expects to be loaded at; lookups take addresses from there on.
    public long base() {
        return base;
    }

    /// The size in bytes.
    public long size() {
        return memory.byteSize();
    }

    /// The frames at an address, innermost first; empty where nothing is known.
    ///
    /// @throws MalformedDataException when the part that is needed is damaged
    public List<SourceFrame> lookup(long address) {
        long offset = address - base;
        if (offset < 0 || offset > 0xffffffffL) {
            return List.of();
        }
        int range = find(offset);
        long block = range < 0 ? 0 : Integer.toUnsignedLong(memory.get(U32, blocks + 4L * range));
        if (block == 0) {
            return List.of();
        }
        CachedUnit unit = unit(block);
        long start = Integer.toUnsignedLong(memory.get(U32, starts + 4L * range));
        return unit.frames(block - unit.place(), offset - start);
    }

    private int find(long offset) {
        int low = 0;
        int high = rangeCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.toUnsignedLong(memory.get(U32, starts + 4L * middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// Units stand in the table in the order of their places.
    private CachedUnit unit(long block) {
        int low = 0;
        int high = unitPlaces.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unitPlaces[middle] <= block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            throw new MalformedDataException("A block outside of all units", block);
        }
        CachedUnit unit = units.get(low - 1);
        if (unit == null) {
            unit = open(low - 1);
            units.set(low - 1, unit);
        }
        return unit;
    }

    private CachedUnit open(int index) {
        long entry = unitTable + (long) index * Layout.UNIT;
        long place = memory.get(U64, entry);
        long size = Integer.toUnsignedLong(memory.get(U32, entry + 8));
        if (place < Layout.HEADER || place + size > unitTable) {
            throw new MalformedDataException("A unit outside of the cache", entry);
        }
        check(place, size, memory.get(U32, entry + 12));
        int[] tables = new int[4];
        for (int i = 0; i < 4; i++) {
            tables[i] = memory.get(U32, entry + 16 + 4L * i);
        }
        Bytes bytes = new Bytes(memory.asSlice(place, size), ByteOrder.LITTLE_ENDIAN);
        return new CachedUnit(bytes, place, tables, base);
    }
}
