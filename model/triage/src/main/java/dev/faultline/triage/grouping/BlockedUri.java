package dev.faultline.triage.grouping;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The blocked address of a content security policy report, reduced to what is the same for all its pages.
public final class BlockedUri {
    static final String LOCAL = "'self'";

    /// Schemes that are written with slashes even without a host (RFC 3986 hier-part, as Python's urllib prints it).
    private static final Set<String> WITH_SLASHES = Set.of(
            "ftp",
            "http",
            "gopher",
            "nntp",
            "telnet",
            "imap",
            "wais",
            "file",
            "mms",
            "https",
            "shttp",
            "snews",
            "prospero",
            "rtsp",
            "rtsps",
            "rtspu",
            "rsync",
            "svn",
            "svn+ssh",
            "sftp",
            "nfs",
            "git",
            "git+ssh",
            "ws",
            "wss",
            "itms-services");

    private BlockedUri() {}

    /// `'self'` for the page itself, the host for web addresses, scheme and host for others.
    public static String normalized(@Nullable String uri) {
        if (uri == null || uri.isEmpty() || uri.equals("self") || uri.equals(LOCAL)) {
            return LOCAL;
        }
        int colon = uri.indexOf(':');
        if (colon < 0) {
            return printed(uri, "");
        }
        String scheme = uri.substring(0, colon);
        boolean hasScheme = isScheme(scheme);
        String rest = hasScheme ? uri.substring(colon + 1) : uri;
        String host = rest.startsWith("//") ? host(rest.substring(2)) : "";
        String name = hasScheme ? scheme.toLowerCase(Locale.ROOT) : "";
        return name.equals("http") || name.equals("https") ? host : printed(name, host);
    }

    private static String host(String authority) {
        int end = 0;
        while (end < authority.length() && "/?#".indexOf(authority.charAt(end)) < 0) {
            end++;
        }
        return authority.substring(0, end);
    }

    private static boolean isScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String printed(String scheme, String host) {
        String address = host.isEmpty() && !WITH_SLASHES.contains(scheme) ? "" : "//" + host;
        return scheme.isEmpty() ? address : scheme + ":" + address;
    }
}
