package dev.faultline.symbol.find;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A symbol server. It is only asked when the user named it: nothing in this room makes one by itself. What it answers
/// is kept in a folder, so that it is asked once.
public final class HttpStore implements SymbolStore {
    /// How the server names its files.
    public enum Layout {
        /// `BASE/buildid/ID/debuginfo` (elfutils, debuginfod(8), "WEBAPI").
        DEBUGINFOD,
        /// `BASE/NAME/ID/NAME.sym` (Breakpad, `docs/symbol_files.md`, as its processor's SimpleSymbolSupplier).
        BREAKPAD
    }

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final URI base;
    private final Layout layout;
    private final Path kept;
    private final long sizeLimit;
    private final Duration patience;

    /// A server.
    ///
    /// @param kept the folder for what it answers
    /// @param sizeLimit the largest file that is taken, in bytes
    public HttpStore(URI base, Layout layout, Path kept, long sizeLimit) {
        this(base, layout, kept, sizeLimit, ANSWER);
    }

    /// @param patience how long the server may be silent
    HttpStore(URI base, Layout layout, Path kept, long sizeLimit, Duration patience) {
        this.patience = patience;
        this.base = base;
        this.layout = layout;
        this.kept = kept;
        this.sizeLimit = sizeLimit;
    }

    @Override
    public List<Path> candidates(Wanted wanted, Consumer<Candidate> refused) {
        Optional<String> name = fileName(wanted);
        if (name.isEmpty()) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        Path target = kept.resolve(name.get().replace("..", "_"));
        if (Files.isRegularFile(target) || fetch(name.get(), target, refused)) {
            found.add(target);
        }
        return found;
    }

    @Override
    public List<Path> folders() {
        return List.of();
    }

    private Optional<String> fileName(Wanted wanted) {
        if (layout == Layout.DEBUGINFOD) {
            boolean usable = wanted.buildId() != null && wanted.buildId().matches("[0-9a-f]{4,128}");
            return usable ? Optional.of("buildid/" + wanted.buildId() + "/debuginfo") : Optional.empty();
        }
        if (wanted.debugId() == null || wanted.name().isBlank()) {
            return Optional.empty();
        }
        String name = URLEncoder.encode(wanted.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String plain = name.endsWith(".pdb") ? name.substring(0, name.length() - 4) : name;
        return Optional.of(name + "/" + wanted.debugId().breakpad() + "/" + plain + ".sym");
    }

    private boolean fetch(String name, Path target, Consumer<Candidate> refused) {
        String text = base.toString();
        URI place = URI.create((text.endsWith("/") ? text : text + "/") + name);
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(place)
                    .timeout(patience)
                    .header("User-Agent", "faultline")
                    .GET()
                    .build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = new PatientStream(answer.body(), patience, client::shutdownNow)) {
                if (answer.statusCode() == OK) {
                    return keep(body, target, place, refused);
                }
                Verdict verdict = answer.statusCode() == NOT_FOUND ? Verdict.ABSENT : Verdict.UNREADABLE;
                String reason = "the server answered " + answer.statusCode();
                refused.accept(new Candidate(place.toString(), verdict, reason));
            }
        } catch (IOException e) {
            refused.accept(refusal(place, "the server did not answer: " + e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refused.accept(refusal(place, "interrupted"));
        }
        return false;
    }

    private boolean keep(InputStream body, Path target, URI place, Consumer<Candidate> refused) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "part", ".tmp");
        try {
            try (var out = Files.newOutputStream(part)) {
                byte[] piece = new byte[1 << 16];
                long size = 0;
                for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
                    size += count;
                    if (size > sizeLimit) {
                        refused.accept(refusal(place, "larger than " + sizeLimit + " bytes"));
                        return false;
                    }
                    out.write(piece, 0, count);
                }
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Candidate refusal(URI place, String reason) {
        return new Candidate(place.toString(), Verdict.UNREADABLE, reason);
    }
}
