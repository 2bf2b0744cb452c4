package dev.faultline.intake.symbolication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A crash of the conformance data as the event that an SDK would send of it, with what is known to be right.
record LocalCrash(Path folder, JsonNode expected) {
    static List<LocalCrash> all() throws IOException {
        Path root = Path.of(System.getProperty("faultline.shared", "../../../shared"));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(root).isDirectory();
        }
        assumeTrue(Files.isDirectory(root), "no conformance data");
        List<LocalCrash> crashes = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root.resolve("crashes/open/crashes-local"))) {
            for (Path folder : folders.sorted().toList()) {
                Path expected = folder.resolve("expected.symbolizer.json");
                if (Files.exists(expected)) {
                    crashes.add(new LocalCrash(folder, JsonMapper.shared().readTree(Files.readAllBytes(expected))));
                }
            }
        }
        return crashes;
    }

    /// Puts its files where a build would have.
    void copyTo(Path target) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(LocalCrash::isBuilt).toList()) {
                String name = file.getFileName().toString();
                try (InputStream in = open(file)) {
                    Files.copy(in, target.resolve(name.replaceFirst("\\.gz$", "")));
                }
            }
        }
    }

    private static boolean isBuilt(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("expected") && !name.startsWith("core") && !name.equals("cmd.txt");
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /// The event, oldest frame first.
    ObjectNode event(String eventId) {
        ObjectNode event =
                JsonMapper.shared().createObjectNode().put("event_id", eventId).put("platform", "native");
        ObjectNode exception =
                event.putObject("exception").putArray("values").addObject().put("type", "SIGSEGV");
        exception
                .put("value", "Segfault")
                .putObject("mechanism")
                .put("type", "signalhandler")
                .put("handled", false);
        ArrayNode frames = exception.putObject("stacktrace").putArray("frames");
        List<JsonNode> stack = new ArrayList<>();
        expected.path("stack").forEach(stack::add);
        stack.reversed()
                .forEach(frame -> frames.addObject()
                        .put("instruction_addr", frame.path("abs").asString("")));
        event.putObject("debug_meta")
                .putArray("images")
                .addObject()
                .put("type", "elf")
                .put("code_file", "/opt/crash/app")
                .put("code_id", expected.path("buildId").asString(""))
                .put("image_addr", "0x" + Long.toHexString(base(stack.getFirst())))
                .put("image_size", 64 << 20);
        return event;
    }

    private static long base(JsonNode frame) {
        return number(frame.path("abs")) - number(frame.path("pc"));
    }

    private static long number(JsonNode hex) {
        return Long.parseUnsignedLong(hex.asString("").substring(2), 16);
    }

    /// The calls, oldest first.
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (JsonNode frame : expected.path("stack")) {
            for (JsonNode call : frame.path("frames")) {
                calls.add(new Call(
                        call.path("function").asString(""),
                        call.path("file").asString(""),
                        call.path("line").asInt(0)));
            }
        }
        return calls.reversed();
    }

    /// A call; a name that llvm-symbolizer does not know, or does not spell as the source does, is equal to any.
    record Call(String function, String file, int line) {
        boolean is(Call found) {
            boolean unknown = function.isEmpty() || function.contains("$");
            return (unknown || function.equals(found.function)) && file.equals(found.file) && line == found.line;
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
