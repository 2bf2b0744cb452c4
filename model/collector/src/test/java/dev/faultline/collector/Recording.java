package dev.faultline.collector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The requests of a recorded client, and what must be seen afterwards.
record Recording(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    JsonNode expected() throws IOException {
        return JSON.readTree(Files.readAllBytes(folder.resolve("expected.json")));
    }

    boolean isSentry() throws IOException {
        return expected().path("protocol").asString("").equals("sentry");
    }

    /// Sends all requests to envelope and store as they were, and gives the replies.
    List<Reply> replay(Site site) throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (JsonNode request : JSON.readTree(Files.readAllBytes(folder.resolve("index.json")))) {
            String path = request.path("path").asString("");
            if (path.endsWith("/envelope/") || path.endsWith("/store/")) {
                replies.add(send(
                        site,
                        String.format(Locale.ROOT, "%04d", request.path("n").asInt())));
            }
        }
        return replies;
    }

    private Reply send(Site site, String number) throws IOException {
        Path chunked = folder.resolve(number + ".chunked");
        byte[] body = Files.readAllBytes(Files.exists(chunked) ? chunked : folder.resolve(number + ".body"));
        try (Wire wire = site.wire()) {
            wire.write(head(Files.readString(folder.resolve(number + ".headers"), StandardCharsets.ISO_8859_1)));
            wire.write(body);
            return wire.read();
        }
    }

    private static String head(String recorded) {
        StringBuilder head = new StringBuilder();
        Arrays.stream(recorded.split("\r?\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.toLowerCase(Locale.ROOT).startsWith("host:") ? "Host: 127.0.0.1" : line)
                .forEach(line -> head.append(line).append("\r\n"));
        return head.append("\r\n").toString();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
