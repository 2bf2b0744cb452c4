package dev.faultline.ui.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What to paste into a program so that it reports here, per SDK.
final class Snippets {
    /// The SDKs in the order of their tabs, by the words of their resources and texts.
    static final List<String> SDKS =
            List.of("java", "python", "node", "browser", "dotnet", "native", "go", "ruby", "rust", "php");

    private Snippets() {}

    /// The snippet of an SDK with the DSN filled in.
    static String of(String sdk, String dsn) {
        try (InputStream in = Snippets.class.getResourceAsStream("snippets/" + sdk + ".txt")) {
            byte[] bytes = Objects.requireNonNull(in, sdk).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).strip().replace("{dsn}", dsn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
