package dev.faultline.event.agent;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the headers of a request tell of the program that sent it. Client hints come before the User-Agent header,
/// which browsers froze. Names are those that ua-parser uses, as Sentry's are.
public final class Agent {
    private final String userAgent;
    private final Map<String, String> headers;

    /// @param headers by lower-case name
    public Agent(Map<String, String> headers) {
        this.headers = headers;
        this.userAgent = headers.getOrDefault("user-agent", "");
    }

    /// The browser or client library; null when unknown.
    public @Nullable Product browser() {
        Product hinted = ClientHints.browser(
                headers.getOrDefault("sec-ch-ua", ""), headers.getOrDefault("sec-ch-ua-full-version-list", ""));
        return hinted == null ? Browsers.of(userAgent) : hinted;
    }

    /// The operating system; null when unknown. A hint without a version does not beat a header that has one.
    public @Nullable Product system() {
        String name = ClientHints.unquoted(headers.getOrDefault("sec-ch-ua-platform", ""));
        String version = ClientHints.unquoted(headers.getOrDefault("sec-ch-ua-platform-version", ""));
        return name.isEmpty() || version.isEmpty() ? Systems.of(userAgent) : new Product(name, version);
    }

    /// The device; null when unknown.
    public @Nullable Device device() {
        String model = ClientHints.unquoted(headers.getOrDefault("sec-ch-ua-model", ""));
        return model.isEmpty() ? Devices.of(userAgent) : new Device(model, model, null);
    }
}
