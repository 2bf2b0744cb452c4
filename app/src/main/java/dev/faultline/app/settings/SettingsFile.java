package dev.faultline.app.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The home's `settings.json`. Changes are written together, a second after the last one, to a new file that takes the
/// old one's place. A file that cannot be read is set aside as `settings.json.damaged`, never overwritten. Any thread.
public final class SettingsFile implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final ObjectNode root;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private @Nullable Future<?> appointment;

    private SettingsFile(Path file, ObjectNode root) {
        this.file = file;
        this.root = root;
    }

    /// Reads the settings of a home; defaults where there are none.
    public static SettingsFile open(Path home) {
        Path file = home.resolve("settings.json");
        return new SettingsFile(file, read(file));
    }

    /// Reads the settings of a home that may belong to another process; nothing is changed, not even a damaged file.
    public static ObjectNode peek(Path home) {
        try {
            return JSON.readTree(Files.readAllBytes(home.resolve("settings.json"))) instanceof ObjectNode root
                    ? root
                    : JSON.createObjectNode();
        } catch (IOException | JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    /// A section as a record; fields that are not in the file, or do not fit, are as in `defaults`.
    public synchronized <T extends Record> T section(String name, T defaults) {
        ObjectNode merged = (ObjectNode) JSON.valueToTree(defaults);
        if (root.get(name) instanceof ObjectNode section) {
            merged.setAll(section);
        }
        try {
            return JSON.treeToValue(merged, type(defaults));
        } catch (JacksonException e) {
            LOG.log(Logger.Level.WARNING, "settings: section " + name + " is not used: " + e.getOriginalMessage());
            return defaults;
        }
    }

    /// Changes a section; fields in the file that the record does not have are kept.
    public synchronized void put(String name, Record section) {
        ObjectNode kept = root.get(name) instanceof ObjectNode there ? there : root.putObject(name);
        kept.setAll((ObjectNode) JSON.<JsonNode>valueToTree(section));
        if (appointment != null) {
            appointment.cancel(false);
        }
        appointment = writer.schedule(this::write, QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Writes what is not written yet.
    @Override
    public void close() {
        writer.shutdownNow();
        synchronized (this) {
            if (appointment != null) {
                write();
            }
        }
    }

    private synchronized void write() {
        appointment = null;
        try {
            Path part = file.resolveSibling("settings.json.part");
            Files.write(part, JSON.writeValueAsBytes(root));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Logger.Level.ERROR, "settings were not saved to " + file, e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode root) {
                return root;
            }
            setAside(file, "it holds no JSON object");
        } catch (NoSuchFileException e) {
            LOG.log(Logger.Level.DEBUG, "no settings yet");
        } catch (JacksonException e) {
            setAside(file, e.getOriginalMessage());
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "settings cannot be read: " + file, e);
        }
        return JSON.createObjectNode();
    }

    private static void setAside(Path file, String why) {
        LOG.log(Logger.Level.WARNING, "settings set aside as settings.json.damaged: " + why);
        try {
            Files.move(file, file.resolveSibling("settings.json.damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "settings cannot be set aside", e);
        }
    }

    @SuppressWarnings("unchecked") // The class of a T is a Class<T>: records have no subclasses.
    private static <T extends Record> Class<T> type(T value) {
        return (Class<T>) value.getClass();
    }
}
