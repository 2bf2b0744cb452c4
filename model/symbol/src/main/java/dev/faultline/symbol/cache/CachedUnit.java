package dev.faultline.symbol.cache;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.code.SourceFrame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// One unit of a cache. Its texts are made once. Safe from many threads.
final class CachedUnit {
    private static final int DEPTH_LIMIT = 600;
    private static final ValueLayout.OfInt U32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Bytes bytes;
    private final MemorySegment memory;
    private final long place;
    private final long base;
    private final int chains;
    private final int functions;
    private final int files;
    private final int strings;
    private final AtomicReferenceArray<@Nullable String> functionNames;
    private final AtomicReferenceArray<@Nullable String> filePaths;

    CachedUnit(Bytes bytes, long place, int[] tables, long base) {
        this.bytes = bytes;
        this.memory = bytes.memory();
        this.place = place;
        this.base = base;
        chains = tables[0];
        functions = tables[1];
        files = tables[2];
        strings = tables[3];
        functionNames = new AtomicReferenceArray<>(Math.max(0, (files - functions) / 8));
        filePaths = new AtomicReferenceArray<>(Math.max(0, (strings - files) / 4));
    }

    long place() {
        return place;
    }

    /// Reads numbers forward.
    private static final class Reader {
        private final MemorySegment memory;
        private long at;

        Reader(MemorySegment memory, long at) {
            this.memory = memory;
            this.at = at;
        }

        long leb() {
            byte first = memory.get(ValueLayout.JAVA_BYTE, at++);
            if (first >= 0) {
                return first;
            }
            long value = first & 0x7f;
            for (int shift = 7; shift < 64; shift += 7) {
                byte next = memory.get(ValueLayout.JAVA_BYTE, at++);
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    break;
                }
            }
            return value;
        }

        long zig() {
            long value = leb();
            return (value >>> 1) ^ -(value & 1);
        }
    }

    /// The frames of the piece that holds an offset from the start of the block.
    List<SourceFrame> frames(long block, long offset) {
        Reader in = new Reader(memory, block);
        long pieces = in.leb();
        long at = 0;
        long file = 0;
        long line = 0;
        long column = 0;
        long chain = 0;
        for (long i = 0; i < pieces; i++) {
            at += in.leb();
            if (at > offset) {
                break;
            }
            file += in.zig();
            line += in.zig();
            column = in.leb();
            chain += in.zig();
        }
        return chain(chain, (int) file, (int) line, (int) column);
    }

    private List<SourceFrame> chain(long first, int firstFile, int firstLine, int firstColumn) {
        List<SourceFrame> frames = new ArrayList<>(4);
        long chain = first;
        int file = firstFile;
        int line = firstLine;
        int column = firstColumn;
        while (chain != 0 && frames.size() < DEPTH_LIMIT) {
            Reader in = new Reader(memory, chains + chain);
            int function = (int) in.leb();
            long back = in.leb();
            long start = in.zig();
            int startLine = memory.get(U32, functions + 8L * function + 4);
            long address = start < 0 ? 0 : base + start;
            frames.add(new SourceFrame(name(function), path(file), line, column, startLine, address, back != 0));
            file = (int) in.leb();
            line = (int) in.leb();
            column = (int) in.leb();
            chain = back == 0 ? 0 : chain - back;
        }
        return frames;
    }

    private String name(int function) {
        String name = functionNames.get(function);
        if (name == null) {
            name = text(functions + 8L * function);
            functionNames.set(function, name);
        }
        return name;
    }

    private @Nullable String path(int file) {
        if (file == 0) {
            return null;
        }
        String path = filePaths.get(file - 1);
        if (path == null) {
            path = text(files + 4L * (file - 1));
            filePaths.set(file - 1, path);
        }
        return path;
    }

    private String text(long entry) {
        Cursor in = bytes.cursorAt(strings + bytes.cursorAt(entry).u32());
        return new String(in.array((int) in.uleb()), StandardCharsets.UTF_8);
    }
}
