package dev.faultline.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// One frame between two processes: kind (1 byte), length (4 bytes, big-endian), bytes.
final class Frame {
    static final byte CALL = 1;
    static final byte OUT = 2;
    static final byte ERR = 3;
    static final byte EXIT = 4;

    private static final int LARGEST = 4 << 20;

    private final byte kind;
    private final byte[] bytes;

    private Frame(byte kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /// One of the constants, or what a stranger sent.
    byte kind() {
        return kind;
    }

    byte[] bytes() {
        return bytes;
    }

    static Frame read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new Frame(kind, bytes);
    }

    static void write(DataOutputStream out, byte kind, byte[] bytes, int offset, int length) throws IOException {
        synchronized (out) {
            out.writeByte(kind);
            out.writeInt(length);
            out.write(bytes, offset, length);
            out.flush();
        }
    }

    /// A stream whose bytes go out as frames of one kind.
    static OutputStream stream(DataOutputStream out, byte kind) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                for (int at = 0; at < length; at += LARGEST) {
                    Frame.write(out, kind, bytes, offset + at, Math.min(LARGEST, length - at));
                }
            }
        };
    }
}
