package dev.faultline.symbol.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebugFinderTest {
    private static final String BUILD_ID = "f1c3bcc0279865fe3058404b2831d9e64135386c";
    private static final String DEBUG_ID = "C0BCC3F19827FE653058404B2831D9E60";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".build-id/f1/c3bcc0279865fe3058404b2831d9e64135386c.debug",
                "buildid/" + BUILD_ID + "/debuginfo",
                BUILD_ID + "/debuginfo",
                "crash.debug",
            })
    void findsDebugFilesInTheUsualPlaces(String place) throws Exception {
        copy("linux/crash.debug", place);
        Search search = finder().find(crash());
        assertThat(search.found().orElseThrow().path()).isEqualTo(folder.resolve(place));
        assertThat(search.candidates()).last().extracting(Candidate::verdict).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void findsBreakpadFilesInTheirStore() throws Exception {
        copy("linux/crash.sym", "crash/" + DEBUG_ID + "/crash.sym");
        assertThat(finder().find(crash()).found().orElseThrow().format()).isEqualTo("breakpad");
    }

    @Test
    void tellsWhyAFileIsTheWrongOne() throws Exception {
        copy("linux/elf_debuglink/gen/elf_without_debuglink", "crash.debug");
        Files.createDirectories(folder.resolve(".build-id/f1"));
        Files.writeString(folder.resolve(".build-id/f1/c3bcc0279865fe3058404b2831d9e64135386c.debug"), "no object");
        copy("linux/arm64/cfi_test", "crash");
        Search search = finder().find(crash());
        assertThat(search.found()).isEmpty();
        assertThat(search.candidates())
                .extracting(Candidate::verdict)
                .contains(Verdict.UNREADABLE, Verdict.WRONG_ARCHITECTURE, Verdict.WRONG_ID);
    }

    @Test
    void asksAServerOnceAndKeepsTheAnswer() throws Exception {
        byte[] body = Files.readAllBytes(SharedData.object("linux/crash.debug"));
        try (TinyServer server = new TinyServer("/buildid/" + BUILD_ID + "/debuginfo", body)) {
            HttpStore store = store(server, HttpStore.Layout.DEBUGINFOD, 1 << 30);
            assertThat(new DebugFinder(List.of(store)).find(crash()).found()).isPresent();
            assertThat(new DebugFinder(List.of(store)).find(crash()).found()).isPresent();
            assertThat(server.asked()).isEqualTo(1);
        }
    }

    @Test
    void tellsWhatAServerAnswered() throws Exception {
        try (TinyServer server = new TinyServer("/buildid/" + BUILD_ID + "/debuginfo", new byte[100])) {
            Search missing = new DebugFinder(List.of(store(server, HttpStore.Layout.BREAKPAD, 10))).find(crash());
            assertThat(missing.candidates()).anyMatch(c -> c.reason().equals("the server answered 404"));
            Search large = new DebugFinder(List.of(store(server, HttpStore.Layout.DEBUGINFOD, 10))).find(crash());
            assertThat(large.candidates()).anyMatch(c -> c.reason().equals("larger than 10 bytes"));
        }
    }

    @Test
    void givesUpAServerThatFallsSilent() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerInPart(silent));
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            Duration patience = Duration.ofMillis(300);
            HttpStore store =
                    new HttpStore(address, HttpStore.Layout.DEBUGINFOD, folder.resolve("kept"), 1 << 20, patience);
            Search search = new DebugFinder(List.of(store)).find(crash());
            assertThat(search.candidates()).anyMatch(c -> c.reason().contains("nothing came for"));
        }
    }

    private static void answerInPart(ServerSocket silent) {
        try (Socket client = silent.accept()) {
            String part = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this";
            client.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpStore store(TinyServer server, HttpStore.Layout layout, long limit) {
        return new HttpStore(server.address(), layout, folder.resolve("kept"), limit);
    }

    private DebugFinder finder() {
        return new DebugFinder(List.of(new FolderStore(folder)));
    }

    private ObjectFile crash() throws Exception {
        Path alone = Files.createDirectories(folder.resolve("alone")).resolve("crash");
        Files.copy(SharedData.object("linux/crash"), alone, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return ObjectReader.open(alone);
    }

    private void copy(String input, String place) throws Exception {
        Path target = folder.resolve(place);
        Files.createDirectories(target.getParent());
        Files.copy(SharedData.object(input), target);
    }
}
