package dev.faultline.store.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32C;
import tools.jackson.databind.json.JsonMapper;

/// A record that waits to be written, its checksum computed by the thread that appends it.
///
/// @param header the header JSON as bytes
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pending(NewRecord entry, byte[] header, int crc, CompletableFuture<Acknowledged> done) {
    private static final int CHUNK = 1 << 16;

    static Pending of(NewRecord entry) throws IOException {
        byte[] header = JsonMapper.shared().writeValueAsBytes(entry.header());
        if (entry.body().length() > Integer.MAX_VALUE - CHUNK) {
            throw new IOException("a body of " + entry.body().length() + " bytes is too long for a record");
        }
        CRC32C crc = new CRC32C();
        crc.update(header);
        switch (entry.body()) {
            case Body.Bytes body -> crc.update(body.bytes());
            case Body.Spooled body -> update(crc, body);
        }
        return new Pending(entry, header, (int) crc.getValue(), new CompletableFuture<>());
    }

    private static void update(CRC32C crc, Body.Spooled body) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = body.open()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                crc.update(chunk, 0, count);
            }
        }
    }

    Format.Head head(long sequence) {
        return new Format.Head(
                entry.kind().code(), sequence, header.length, (int) entry.body().length(), crc);
    }

    long length() {
        return (long) Format.RECORD_HEADER + header.length + entry.body().length();
    }
}
