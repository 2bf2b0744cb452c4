package dev.faultline.store.log;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Layout of a segment file, big-endian. Version history: 1 - the first.
///
/// Segment header, 24 bytes: magic `FLTSEGM`, format version (1 byte), first sequence number (8), reserved (4),
/// CRC32C of the 20 bytes before (4).
///
/// Record: magic `FLTR` (4), kind (1), flags (1, none yet), reserved (2), sequence number (8), length of the
/// header JSON (4), length of the body (4), CRC32C of header JSON and body (4), CRC32C of the 28 bytes before (4),
/// header JSON, body.
final class Format {
    static final int VERSION = 1;
    static final int SEGMENT_HEADER = 24;
    static final int RECORD_HEADER = 32;
    static final int RECORD_MAGIC = 0x464C5452;
    private static final long SEGMENT_MAGIC = 0x464C545345474D00L;

    private Format() {}

    /// The fixed part of a record.
    record Head(int kind, long sequence, int headerLength, int bodyLength, int crc) {
        long length() {
            return (long) RECORD_HEADER + headerLength + bodyLength;
        }
    }

    static ByteBuffer segmentHeader(long firstSequence) {
        ByteBuffer buffer = ByteBuffer.allocate(SEGMENT_HEADER);
        buffer.putLong(SEGMENT_MAGIC | VERSION).putLong(firstSequence).putInt(0);
        buffer.putInt(crc(buffer.array(), 0, SEGMENT_HEADER - 4));
        return buffer.flip();
    }

    /// The version a segment header names, or -1 when it is none.
    static int version(ByteBuffer buffer) {
        if (buffer.remaining() < SEGMENT_HEADER) {
            return -1;
        }
        byte[] bytes = new byte[SEGMENT_HEADER];
        buffer.get(buffer.position(), bytes);
        ByteBuffer copy = ByteBuffer.wrap(bytes);
        boolean whole = copy.getInt(SEGMENT_HEADER - 4) == crc(bytes, 0, SEGMENT_HEADER - 4);
        long magic = copy.getLong(0);
        return whole && (magic & ~0xFFL) == SEGMENT_MAGIC ? (int) (magic & 0xFF) : -1;
    }

    static void putRecordHeader(ByteBuffer out, Head head) {
        ByteBuffer buffer = ByteBuffer.allocate(RECORD_HEADER);
        buffer.putInt(RECORD_MAGIC).put((byte) head.kind).put((byte) 0).putShort((short) 0);
        buffer.putLong(head.sequence)
                .putInt(head.headerLength)
                .putInt(head.bodyLength)
                .putInt(head.crc);
        buffer.putInt(crc(buffer.array(), 0, RECORD_HEADER - 4));
        out.put(buffer.flip());
    }

    /// The fixed part at `offset` of `bytes`, or null when there is none.
    static @Nullable Head head(byte[] bytes, int offset) {
        if (bytes.length - offset < RECORD_HEADER) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, RECORD_HEADER).slice();
        if (buffer.getInt(0) != RECORD_MAGIC || buffer.getInt(28) != crc(bytes, offset, RECORD_HEADER - 4)) {
            return null;
        }
        Head head = new Head(
                buffer.get(4) & 0xFF, buffer.getLong(8), buffer.getInt(16), buffer.getInt(20), buffer.getInt(24));
        return head.headerLength < 0 || head.bodyLength < 0 ? null : head;
    }

    static int crc(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
