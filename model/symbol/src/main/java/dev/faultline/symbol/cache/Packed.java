package dev.faultline.symbol.cache;

import java.util.Arrays;

/// Bytes that grow.
final class Packed {
    private byte[] bytes = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] array() {
        return bytes;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    void leb(long value) {
        reserve(10);
        long rest = value;
        while (rest < 0 || rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void zig(long value) {
        leb((value << 1) ^ (value >> 63));
    }

    void u32(int value) {
        reserve(4);
        for (int i = 0; i < 4; i++) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }

    void u64(long value) {
        u32((int) value);
        u32((int) (value >>> 32));
    }

    void add(byte[] more) {
        add(more, more.length);
    }

    void add(byte[] more, int count) {
        reserve(count);
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
    }

    void add(Packed more) {
        add(more.bytes, more.size);
    }
}
