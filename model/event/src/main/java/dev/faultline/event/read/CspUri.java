package dev.faultline.event.read;

import org.jspecify.annotations.Nullable;

/// The parts of URIs that policies speak of, taken from texts that are often no URIs.
final class CspUri {
    private CspUri() {}

    /// Host and port; null if there is no host in it.
    static @Nullable String host(String uri) {
        int scheme = uri.indexOf("://");
        if (scheme < 0 && (uri.isEmpty() || uri.indexOf('.') < 0 || uri.indexOf(':') >= 0)) {
            return null;
        }
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        return end == start ? null : uri.substring(start, end);
    }

    /// Host and port, else the scheme with its colon, else the text.
    static String origin(String uri) {
        String host = host(uri);
        if (host != null) {
            return host;
        }
        int colon = uri.indexOf(':');
        if (colon > 0) {
            return uri.substring(0, colon + 1);
        }
        return uri.equals("data") || uri.equals("blob") || uri.equals("filesystem") ? uri + ":" : uri;
    }
}
