package dev.faultline.symbol.bytes;

/// Data that are not what their format promises. Carries what was wrong and where, in bytes from the start of the
/// window that was read. Readers catch it at their own edge and turn it into a diagnosis; it never leaves the room.
public final class MalformedDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    /// What was wrong, and the offset of the first byte that was.
    public MalformedDataException(String message, long offset) {
        // No stack trace: hostile files can raise thousands of these, and the message says where in the data it was.
        super(message + " at offset 0x" + Long.toHexString(offset), null, false, false);
        this.offset = offset;
    }

    /// Bytes from the start of the window that was read.
    public long offset() {
        return offset;
    }
}
