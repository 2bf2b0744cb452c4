package dev.faultline.store;

import dev.faultline.event.EventId;
import dev.faultline.store.index.Index;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The file that says which formats a home has, so that an older Faultline sees it before it touches anything, and
/// which home it is.
final class HomeMarker {
    /// Version of the home's layout. History: 1 - the first.
    static final int HOME = 1;

    private static final String FILE = "faultline.json";

    private HomeMarker() {}

    static void check(Path home) throws HomeException {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        try {
            JsonNode marker = JsonMapper.shared().readTree(Files.readAllBytes(file));
            check(home, "home", marker.path("home").asInt(0), HOME);
            if (Files.exists(home.resolve("index"))) {
                check(home, "index", marker.path("index").asInt(0), Index.FORMAT);
            }
        } catch (JacksonException e) {
            throw new HomeException(
                    HomeException.Reason.NOT_WRITABLE,
                    file + " is damaged (" + e.getOriginalMessage() + "): delete it if no newer Faultline wrote it",
                    e);
        } catch (HomeException e) {
            throw e;
        } catch (IOException e) {
            throw new HomeException(HomeException.Reason.NOT_WRITABLE, file + " cannot be read: " + e, e);
        }
    }

    private static void check(Path home, String what, int found, int known) throws HomeException {
        if (found > known) {
            throw new HomeException(
                    HomeException.Reason.NEWER,
                    home + " was written by a newer Faultline (" + what + " format " + found + ", this one knows "
                            + known + "): start the newer one, or choose another home with --home",
                    null);
        }
    }

    /// Writes it, unless it is there.
    ///
    /// @return id of the home, which it keeps from then on
    static String write(Path home) throws IOException {
        Path file = home.resolve(FILE);
        byte[] there = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        String known = there.length == 0
                ? ""
                : JsonMapper.shared().readTree(there).path("id").asString("");
        String id = known.isEmpty() ? EventId.random() : known;
        byte[] wanted = JsonMapper.shared()
                .writeValueAsBytes(JsonMapper.shared()
                        .createObjectNode()
                        .put("home", HOME)
                        .put("index", Index.FORMAT)
                        .put("id", id));
        if (!Arrays.equals(there, wanted)) {
            Path temporary = home.resolve(FILE + ".tmp");
            Files.write(temporary, wanted);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return id;
    }
}
