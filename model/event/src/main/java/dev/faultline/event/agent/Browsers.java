package dev.faultline.event.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Browsers and client libraries by the marks they leave in the User-Agent header; the first that fits wins, so those
/// that also carry another's mark stand before it.
final class Browsers {
    /// @param mark what stands before the version
    /// @param also what must be in the header as well, empty for nothing
    private record Rule(String mark, String also, String name) {}

    private static final List<Rule> RULES = List.of(
            new Rule("Googlebot/", "", "Googlebot"),
            new Rule("bingbot/", "", "bingbot"),
            new Rule("Slackbot ", "", "Slackbot"),
            new Rule("PhantomJS/", "", "PhantomJS"),
            new Rule("HeadlessChrome/", "", "HeadlessChrome"),
            new Rule("Electron/", "", "Electron"),
            new Rule("EdgiOS/", "", "Edge Mobile"),
            new Rule("EdgA/", "", "Edge Mobile"),
            new Rule("Edg/", "", "Edge"),
            new Rule("Edge/", "Windows Phone", "Edge Mobile"),
            new Rule("Edge/", "", "Edge"),
            new Rule("OPiOS/", "", "Opera Mini"),
            new Rule("Opera Mini/", "", "Opera Mini"),
            new Rule("OPR/", "Mobile", "Opera Mobile"),
            new Rule("OPR/", "", "Opera"),
            new Rule("Version/", "Opera/", "Opera"),
            new Rule("Opera/", "", "Opera"),
            new Rule("SamsungBrowser/", "", "Samsung Internet"),
            new Rule("YaBrowser/", "", "Yandex Browser"),
            new Rule("Vivaldi/", "", "Vivaldi"),
            new Rule("UCBrowser/", "", "UC Browser"),
            new Rule("MiuiBrowser/", "", "MiuiBrowser"),
            new Rule("FBAV/", "", "Facebook"),
            new Rule("Instagram ", "", "Instagram"),
            new Rule("FxiOS/", "", "Firefox iOS"),
            new Rule("Firefox/", "Mobile", "Firefox Mobile"),
            new Rule("Firefox/", "Tablet", "Firefox Mobile"),
            new Rule("Firefox/", "", "Firefox"),
            new Rule("CriOS/", "", "Chrome Mobile iOS"),
            new Rule("Chrome/", "; wv)", "Chrome Mobile WebView"),
            new Rule("Chrome/", "Mobile", "Chrome Mobile"),
            new Rule("Chrome/", "", "Chrome"),
            new Rule("Chromium/", "", "Chromium"),
            new Rule("Version/", "Android", "Android"),
            new Rule("Version/", "Mobile/", "Mobile Safari"),
            new Rule("Version/", "Safari/", "Safari"),
            new Rule("MSIE ", "", "IE"),
            new Rule("rv:", "Trident/", "IE"),
            new Rule("okhttp/", "", "okhttp"),
            new Rule("Apache-HttpClient/", "", "Apache-HttpClient"),
            new Rule("python-requests/", "", "Python Requests"),
            new Rule("curl/", "", "curl"),
            new Rule("Wget/", "", "Wget"),
            new Rule("PostmanRuntime/", "", "PostmanRuntime"),
            new Rule("Go-http-client/", "", "Go-http-client"),
            new Rule("axios/", "", "axios"));

    private Browsers() {}

    static @Nullable Product of(String userAgent) {
        if (userAgent.isEmpty()) {
            return null;
        }
        for (Rule rule : RULES) {
            if (userAgent.contains(rule.mark) && userAgent.contains(rule.also)) {
                return new Product(rule.name, Versions.after(userAgent, rule.mark, 3));
            }
        }
        boolean embedded = userAgent.contains("AppleWebKit/")
                && (userAgent.contains("iPhone") || userAgent.contains("iPad") || userAgent.contains("iPod"));
        return embedded ? new Product("Mobile Safari UI/WKWebView", null) : null;
    }
}
