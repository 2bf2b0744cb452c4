package dev.faultline.symbol.bytes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads a window on memory from a position onwards. Every read is checked against the end of the window and fails
/// with a [MalformedDataException]. Not for sharing between threads.
///
/// The bytes go through a small array: reading an array is cheap from the first call on, while access to mapped
/// memory is slow until it is compiled, and most runs of a symbolizer are short.
public final class Cursor {
    static final int STREAM = 1 << 14;
    static final int RANDOM = 256;

    private final MemorySegment memory;
    private final boolean big;
    private final long start;
    private final long end;
    private final byte[] buffer;
    private long base;
    private int at;
    private int limit;

    Cursor(Bytes bytes, long start, long end, int window) {
        this.memory = bytes.memory();
        this.big = bytes.order().equals(ByteOrder.BIG_ENDIAN);
        this.start = start;
        this.end = end;
        this.buffer = new byte[(int) Math.max(16, Math.min(window, end - start))];
        this.base = start;
    }

    /// Where the next byte is read, from the start of the window.
    public long position() {
        return base + at;
    }

    /// The end of what may be read.
    public long end() {
        return end;
    }

    /// How many bytes are left.
    public long remaining() {
        return end - base - at;
    }

    /// Whether there are bytes left.
    public boolean hasRemaining() {
        return at < limit || base + at < end;
    }

    /// Goes to a position.
    public void seek(long position) {
        long inside = position - base;
        if (inside >= 0 && inside <= limit) {
            at = (int) inside;
        } else {
            if (position < start || position > end) {
                throw new MalformedDataException("A jump leads outside of the data", position);
            }
            base = position;
            at = 0;
            limit = 0;
        }
    }

    /// Leaves out a number of bytes.
    public void skip(long count) {
        if (count >= 0 && count <= limit - at) {
            at += (int) count;
        } else {
            if (count < 0 || count > remaining()) {
                throw new MalformedDataException("A length leads outside of the data", position());
            }
            seek(position() + count);
        }
    }

    private void fill(int count) {
        if (limit - at >= count) {
            return;
        }
        base += at;
        at = 0;
        limit = (int) Math.min(buffer.length, end - base);
        if (limit < count) {
            limit = 0;
            throw new MalformedDataException("The data end inside a value", base);
        }
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, base, buffer, 0, limit);
    }

    /// An unsigned byte.
    public int u8() {
        if (at == limit) {
            fill(1);
        }
        return buffer[at++] & 0xff;
    }

    /// A signed byte.
    public int i8() {
        return (byte) u8();
    }

    /// An unsigned number of 16 bits.
    public int u16() {
        fill(2);
        int first = buffer[at] & 0xff;
        int second = buffer[at + 1] & 0xff;
        at += 2;
        return big ? first << 8 | second : second << 8 | first;
    }

    /// An unsigned number of 24 bits (DWARF's strx3 and addrx3).
    public int u24() {
        int first = u8();
        int second = u8();
        int third = u8();
        return big ? first << 16 | second << 8 | third : third << 16 | second << 8 | first;
    }

    /// A signed number of 32 bits.
    public int i32() {
        fill(4);
        byte[] b = buffer;
        int p = at;
        at += 4;
        int value = (b[p] & 0xff) | (b[p + 1] & 0xff) << 8 | (b[p + 2] & 0xff) << 16 | (b[p + 3] & 0xff) << 24;
        return big ? Integer.reverseBytes(value) : value;
    }

    /// An unsigned number of 32 bits.
    public long u32() {
        return i32() & 0xffffffffL;
    }

    /// A number of 64 bits.
    public long i64() {
        fill(8);
        long first = u32();
        long second = u32();
        return big ? first << 32 | second : second << 32 | first;
    }

    /// An unsigned number of 1 to 8 bytes.
    public long unsigned(int size) {
        return switch (size) {
            case 1 -> u8();
            case 2 -> u16();
            case 3 -> u24();
            case 4 -> u32();
            case 8 -> i64();
            default -> throw new MalformedDataException("A number of " + size + " bytes", position());
        };
    }

    /// An unsigned number in LEB128 (DWARF 5, section 7.6); bits above 64 are dropped.
    public long uleb() {
        int first = u8();
        if (first < 0x80) {
            return first;
        }
        long result = first & 0x7f;
        int shift = 7;
        while (true) {
            int next = u8();
            if (shift < 64) {
                result |= (long) (next & 0x7f) << shift;
            }
            shift = Math.min(shift + 7, 64);
            if (next < 0x80) {
                return result;
            }
        }
    }

    /// A signed number in LEB128 (DWARF 5, section 7.6).
    public long sleb() {
        long result = 0;
        int shift = 0;
        int next;
        do {
            next = u8();
            if (shift < 64) {
                result |= (long) (next & 0x7f) << shift;
            }
            shift = Math.min(shift + 7, 64);
        } while (next >= 0x80);
        return shift < 64 && (next & 0x40) != 0 ? result | -1L << shift : result;
    }

    /// Leaves out a number in LEB128.
    public void skipLeb() {
        int next;
        do {
            next = u8();
        } while (next >= 0x80);
    }

    /// The bytes up to the next zero byte, which is passed over.
    public byte[] stringBytes() {
        fill(1);
        for (int i = at; i < limit; i++) {
            if (buffer[i] == 0) {
                byte[] result = Arrays.copyOfRange(buffer, at, i);
                at = i + 1;
                return result;
            }
        }
        long from = position();
        skipString();
        long length = Math.min(position() - 1 - from, Bytes.STRING_LIMIT);
        return memory.asSlice(from, length).toArray(ValueLayout.JAVA_BYTE);
    }

    /// The string up to the next zero byte, as UTF-8.
    public String string() {
        return new String(stringBytes(), StandardCharsets.UTF_8);
    }

    /// Leaves out a string and its zero byte.
    public void skipString() {
        int next;
        do {
            next = u8();
        } while (next != 0);
    }

    /// The next bytes as an array.
    public byte[] array(int count) {
        if (count < 0 || count > remaining()) {
            throw new MalformedDataException("A length leads outside of the data", position());
        }
        byte[] result = new byte[count];
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, position(), result, 0, count);
        skip(count);
        return result;
    }
}
