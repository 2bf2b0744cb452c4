package dev.faultline.symbol.bytes;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A read-only window on memory, usually a mapped file or one section of it, with the byte order of its numbers.
/// Offsets are in bytes from the start of the window; nothing outside is ever read. Safe from many threads.
public final class Bytes {
    private static final int STRING_WINDOW = 128;

    /// The longest string that is read, in bytes; what is longer is cut there.
    public static final int STRING_LIMIT = 1 << 20;

    private final MemorySegment memory;
    private final ByteOrder order;

    /// The whole of the memory, read in the given order.
    public Bytes(MemorySegment memory, ByteOrder order) {
        this.memory = memory.asReadOnly();
        this.order = order;
    }

    /// A copy of several windows behind each other, outside of the heap.
    public static Bytes join(List<Bytes> parts, ByteOrder order) {
        long size = parts.stream().mapToLong(Bytes::size).sum();
        MemorySegment joined = Arena.ofAuto().allocate(Math.max(size, 1));
        long at = 0;
        for (Bytes part : parts) {
            MemorySegment.copy(part.memory, 0, joined, at, part.size());
            at += part.size();
        }
        return new Bytes(joined.asSlice(0, size), order);
    }

    /// An array, read in little-endian order.
    public static Bytes of(byte[] array) {
        return new Bytes(MemorySegment.ofArray(array), ByteOrder.LITTLE_ENDIAN);
    }

    /// The number of bytes.
    public long size() {
        return memory.byteSize();
    }

    /// The order of the numbers.
    public ByteOrder order() {
        return order;
    }

    /// The memory itself, read-only.
    public MemorySegment memory() {
        return memory;
    }

    /// The same memory with numbers in another order.
    public Bytes in(ByteOrder other) {
        return other.equals(order) ? this : new Bytes(memory, other);
    }

    /// A window inside this one.
    ///
    /// @throws MalformedDataException when it does not lie inside
    public Bytes slice(long offset, long length) {
        if (offset < 0 || length < 0 || offset > size() || length > size() - offset) {
            throw new MalformedDataException(
                    "A range of 0x" + Long.toHexString(length) + " bytes lies outside of the data", offset);
        }
        return new Bytes(memory.asSlice(offset, length), order);
    }

    /// A window inside this one, cut to what there is.
    public Bytes clip(long offset, long length) {
        if (offset < 0 || offset >= size() || length <= 0) {
            return new Bytes(memory.asSlice(0, 0), order);
        }
        return new Bytes(memory.asSlice(offset, Math.min(length, size() - offset)), order);
    }

    /// A cursor at the start.
    public Cursor cursor() {
        return new Cursor(this, 0, size(), Cursor.STREAM);
    }

    /// A cursor for short reads in many places, standing at the offset.
    public Cursor cursorAt(long offset) {
        Cursor cursor = new Cursor(this, 0, size(), Cursor.RANDOM);
        cursor.seek(offset);
        return cursor;
    }

    /// A cursor over a part, for reading it from front to back. Positions stay those of this window.
    public Cursor cursor(long start, long end) {
        slice(start, end - start);
        return new Cursor(this, start, end, Cursor.STREAM);
    }

    /// One byte, 0 to 255.
    public int u8(long offset) {
        if (offset < 0 || offset >= size()) {
            throw new MalformedDataException("The data end", offset);
        }
        return memory.get(ValueLayout.JAVA_BYTE, offset) & 0xff;
    }

    /// Whether the bytes at the offset are these.
    public boolean startsWith(long offset, int... expected) {
        if (offset < 0 || offset + expected.length > size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (u8(offset + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /// Copies a part into a new array.
    ///
    /// @throws MalformedDataException when it does not lie inside or is larger than an array
    public byte[] toArray(long offset, long length) {
        if (length > Integer.MAX_VALUE - 16) {
            throw new MalformedDataException("Too large to copy: " + length + " bytes", offset);
        }
        return slice(offset, length).memory.toArray(ValueLayout.JAVA_BYTE);
    }

    /// The string that ends with a zero byte (or with the window), as UTF-8; broken bytes become U+FFFD.
    ///
    /// @throws MalformedDataException when the offset lies outside
    public String string(long offset) {
        return new String(stringBytes(offset), StandardCharsets.UTF_8);
    }

    /// The bytes of the string that ends with a zero byte, without it.
    public byte[] stringBytes(long offset) {
        if (offset < 0 || offset >= size()) {
            throw new MalformedDataException("A string lies outside of its section", offset);
        }
        long end = offset;
        long stop = Math.min(size(), offset + STRING_LIMIT);
        byte[] window = new byte[STRING_WINDOW];
        while (end < stop) {
            int count = (int) Math.min(window.length, stop - end);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, end, window, 0, count);
            int zero = indexOfZero(window, count);
            if (zero < count && end == offset) {
                return java.util.Arrays.copyOf(window, zero);
            }
            end += zero;
            if (zero < count) {
                break;
            }
        }
        return toArray(offset, end - offset);
    }

    private static int indexOfZero(byte[] window, int count) {
        for (int i = 0; i < count; i++) {
            if (window[i] == 0) {
                return i;
            }
        }
        return count;
    }
}
