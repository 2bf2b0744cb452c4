package dev.faultline.symbol.breakpad;

import dev.faultline.symbol.bytes.Bytes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/// Goes through the lines of a symbol file and reads their fields, without making strings of what nobody asks for.
final class Records {
    private static final int WINDOW = 1 << 16;
    private static final int LONGEST = 1 << 22;

    private final Bytes file;
    private byte[] buffer = new byte[WINDOW];
    private long base;
    private int filled;
    private int start;
    private int end;
    private int next;
    private int at;

    Records(Bytes file) {
        this.file = file;
    }

    Records(Bytes file, long offset) {
        this.file = file;
        this.base = offset;
    }

    /// Goes to the next line; false at the end of the file.
    boolean next() {
        start = next;
        int scan = start;
        while (true) {
            while (scan < filled && buffer[scan] != '\n') {
                scan++;
            }
            int begun = start;
            if (scan < filled || !refill()) {
                break;
            }
            scan -= begun;
        }
        if (start >= filled) {
            return false;
        }
        end = scan;
        next = Math.min(scan + 1, filled);
        at = start;
        while (end > start && buffer[end - 1] <= ' ') {
            end--;
        }
        return true;
    }

    /// Moves the begun line to the front and reads on; false where there is no more.
    private boolean refill() {
        long from = base + filled;
        int kept = filled - start;
        if (from >= file.size() || kept >= LONGEST) {
            return false;
        }
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        int count = (int) Math.min(target.length - kept, file.size() - from);
        MemorySegment.copy(file.memory(), ValueLayout.JAVA_BYTE, from, target, kept, count);
        buffer = target;
        base += start;
        filled = kept + count;
        start = 0;
        return true;
    }

    /// Where the line begins in the file.
    long position() {
        return base + start;
    }

    /// Whether the line begins with this word and a space; passes over it.
    boolean word(String word) {
        int length = word.length();
        if (end - at < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[at + i] != word.charAt(i)) {
                return false;
            }
        }
        if (at + length < end && buffer[at + length] != ' ') {
            return false;
        }
        at += length;
        skipSpaces();
        return true;
    }

    /// Whether the line refines the unwind information of the one before.
    boolean continuesFrame() {
        int kept = at;
        boolean refines = word("STACK") && word("CFI") && !word("INIT");
        at = kept;
        return refines;
    }

    private void skipSpaces() {
        while (at < end && buffer[at] == ' ') {
            at++;
        }
    }

    boolean isEmpty() {
        return at >= end;
    }

    /// The next field as a hexadecimal number; -1 where it is none (no address of code is that high).
    long hex() {
        return number(16);
    }

    /// The next field as a decimal number; -1 where it is none.
    int decimal() {
        long value = number(10);
        return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    private long number(int radix) {
        long value = 0;
        int from = at;
        while (at < end && buffer[at] != ' ') {
            int digit = Character.digit(buffer[at], radix);
            if (digit < 0 || at - from > 18) {
                return -1;
            }
            value = value * radix + digit;
            at++;
        }
        boolean read = at > from;
        skipSpaces();
        return read ? value : -1;
    }

    /// The next field.
    String field() {
        int from = at;
        while (at < end && buffer[at] != ' ') {
            at++;
        }
        String text = text(from, at);
        skipSpaces();
        return text;
    }

    /// All that is left of the line.
    String rest() {
        return text(at, end);
    }

    private String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }
}
