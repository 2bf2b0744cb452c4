package dev.faultline.app.cli;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.ItemType;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the event of a file, or of standard input where it is called `-`: an event's JSON, or an envelope with one;
/// also compressed by gzip.
final class EventFile {
    private static final int LARGEST = 200 << 20;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventFile() {}

    static Event read(Terminal terminal, Path named) throws IOException {
        boolean input = named.toString().equals("-");
        Path file = input ? Path.of("standard input") : terminal.file(named);
        byte[] bytes = inflated(input ? all(terminal.in(), file) : bytes(file), file);
        ObjectNode header = null;
        byte[] json = bytes;
        if (isEnvelope(bytes)) {
            try (EnvelopeReader envelope = new EnvelopeReader(new ByteArrayInputStream(bytes))) {
                header = envelope.header();
                json = event(envelope, file);
            }
        }
        return new EventReader().read(json, new EventReader.Context(Instant.now(), header, null));
    }

    private static byte[] inflated(byte[] bytes, Path file) throws IOException {
        if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return all(in, file);
        } catch (ZipException | EOFException e) {
            throw new CommandFailure(file + " is broken: " + e.getMessage(), e);
        }
    }

    private static byte[] all(InputStream in, Path file) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw tooLarge(file);
        }
        return bytes;
    }

    private static CommandFailure tooLarge(Path file) {
        return new CommandFailure(file + " is larger than " + (LARGEST >> 20) + " MiB: too large for an event");
    }

    /// Whether it is more than one JSON document, the first of which is an object on a line of its own.
    static boolean isEnvelope(byte[] bytes) {
        try {
            STRICT.readTree(bytes);
            return false;
        } catch (JacksonException e) {
            return firstLine(bytes) != null;
        }
    }

    private static @Nullable ObjectNode firstLine(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        try {
            return STRICT.readTree(bytes, 0, end) instanceof ObjectNode object ? object : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static byte[] event(EnvelopeReader envelope, Path file) throws IOException {
        for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next()) {
            if (ItemType.of(item.type()).isEvent()) {
                return item.bytes(LARGEST);
            }
        }
        throw new CommandFailure(file + ": the envelope holds no event");
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw tooLarge(file);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure("there is no file " + file, e);
        }
    }
}
