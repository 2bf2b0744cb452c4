package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.app.process.Faultline;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Native events in the real window: what is missing without symbols, and functions, files, lines and inlined
/// calls once the folder with the binary is named.
@FxTest
class NativeWindowTest {
    private static final Path SHARED = Path.of(System.getProperty("faultline.shared", "../../shared"));
    private static final Path CRASH = SHARED.resolve("crashes/open/crashes-local/cpp-gcc-O2-dwarf5");
    private static final Path RECORDING = SHARED.resolve("recordings/sentry-native-inproc");

    @TempDir
    Path folder;

    private Desk desk;
    private User user;

    @BeforeEach
    void open() throws Exception {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(SHARED).isDirectory();
        }
        assumeTrue(Files.isDirectory(SHARED), "no conformance data");
        desk = new Desk(folder.resolve("home"));
        user = desk.user();
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private static JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(CRASH.resolve("expected.symbolizer.json")));
    }

    private static long number(JsonNode hex) {
        return Long.parseUnsignedLong(hex.asString("").substring(2), 16);
    }

    /// What an SDK would send of the crash: addresses and the image they are in.
    private static String event(JsonNode expected) {
        ObjectNode event = JsonMapper.shared().createObjectNode();
        event.put("event_id", "c".repeat(32)).put("platform", "native").put("level", "fatal");
        ObjectNode exception = event.putObject("exception").putArray("values").addObject();
        exception.put("type", "SIGSEGV").put("value", "Segfault");
        ArrayNode frames = exception.putObject("stacktrace").putArray("frames");
        List<JsonNode> stack = new ArrayList<>();
        expected.path("stack").forEach(stack::add);
        stack.reversed()
                .forEach(frame -> frames.addObject()
                        .put("instruction_addr", frame.path("abs").asString("")));
        JsonNode top = stack.getFirst();
        event.putObject("debug_meta")
                .putArray("images")
                .addObject()
                .put("type", "elf")
                .put("code_file", "/opt/crash/app")
                .put("code_id", expected.path("buildId").asString(""))
                .put("image_addr", "0x" + Long.toHexString(number(top.path("abs")) - number(top.path("pc"))))
                .put("image_size", 64 << 20);
        return event.toString();
    }

    private void openIssue(String title) {
        user.awaitsText("issues.list", title).press(KeyCode.J).press(KeyCode.ENTER);
        user.awaits("detail.frame.0");
    }

    @Test
    void saysWhatIsMissingAndShowsFunctionsOnceTheFolderIsNamed() throws Exception {
        JsonNode expected = expected();
        assertThat(Faultline.post(desk.url(), event(expected))).isEqualTo(200);
        openIssue("SIGSEGV");
        user.awaits("detail.symbols.summary", "Symbols missing");
        user.fire("detail.symbols.locate").awaitsText("detail.modules", "app").awaitsText("detail.modules", "missing");

        Path binaries = Files.createDirectories(folder.resolve("binaries"));
        Files.copy(CRASH.resolve("app"), binaries.resolve("app"));
        desk.live().symbols().add(binaries, "look").get();

        user.fire("detail.section.stack").awaits("detail.symbols.summary", "Symbols found");
        user.fire("detail.stack.copy");
        String copied = FxToolkit.on(() -> Clipboard.getSystemClipboard().getString());
        JsonNode top = expected.path("stack").path(0).path("frames");
        assertThat(top.size()).as("inlined calls").isGreaterThan(1);
        assertThat(copied).contains("app::detail::Ring", "::get", "app::Real::handle");
        for (JsonNode call : top) {
            String place = call.path("file").asString("").replaceFirst(".*/", "") + ":"
                    + call.path("line").asInt(0);
            assertThat(copied).contains(place);
        }
    }

    private void play(Path headers) throws Exception {
        List<String> lines = Files.readAllLines(headers);
        String path = lines.getFirst().split(" ")[1];
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.url() + path));
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (name.startsWith("content-e") || name.startsWith("content-t") || name.startsWith("x-")) {
                request.header(name, line.substring(colon + 1).strip());
            }
        }
        Path body = headers.resolveSibling(headers.getFileName().toString().replace(".headers", ".body"));
        request.POST(HttpRequest.BodyPublishers.ofFile(body));
        assertThat(HttpClient.newHttpClient()
                        .send(request.build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private static boolean isOfACrash(Path file) {
        Path body = Path.of(file.toString().replace(".headers", ".body"));
        if (!file.toString().endsWith(".headers")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(body);
                InputStream plain = new GZIPInputStream(in)) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8).contains("\"level\":\"fatal\"");
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void saysWhichModulesOfARecordedCrashHaveNoSymbols() throws Exception {
        try (Stream<Path> files = Files.list(RECORDING)) {
            for (Path headers :
                    files.filter(NativeWindowTest::isOfACrash).sorted().toList()) {
                play(headers);
            }
        }
        user.awaitsRows(1).press(KeyCode.J).press(KeyCode.ENTER).awaits("detail.frame.0");
        user.fire("detail.section.modules").awaitsText("detail.modules", "missing");
    }
}
