package dev.faultline.event.agent;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Operating systems by the marks in the User-Agent header.
final class Systems {
    private static final Set<Product> FROZEN = Set.of(new Product("Windows", "10"), new Product("Mac OS X", "10.15.7"));

    private Systems() {}

    /// Browsers froze what they tell of Windows at 10 and of macOS at 10.15.7, whatever runs: marked as lower bounds.
    static @Nullable Product of(String userAgent) {
        Product system = told(userAgent);
        if (system == null || !FROZEN.contains(system)) {
            return system;
        }
        return new Product(system.name(), ">=" + system.version());
    }

    private static @Nullable Product told(String userAgent) {
        if (userAgent.contains("Windows")) {
            return windows(userAgent);
        }
        if (userAgent.contains("Android")) {
            return new Product("Android", Versions.after(userAgent, "Android ", 3));
        }
        if (userAgent.contains("iPhone") || userAgent.contains("iPad") || userAgent.contains("iPod")) {
            String version = Versions.after(userAgent, "OS ", 3);
            return new Product("iOS", version);
        }
        if (userAgent.contains("Mac OS X") || userAgent.contains("Macintosh")) {
            return new Product("Mac OS X", Versions.after(userAgent, "Mac OS X ", 3));
        }
        if (userAgent.contains("CrOS ")) {
            return new Product("Chrome OS", chromeOs(userAgent));
        }
        for (String linux : new String[] {"Ubuntu", "Fedora", "Debian", "Red Hat", "CentOS", "FreeBSD", "OpenBSD"}) {
            if (userAgent.contains(linux)) {
                return new Product(linux, Versions.after(userAgent, linux + "/", 3));
            }
        }
        return userAgent.contains("Linux") ? new Product("Linux", null) : null;
    }

    /// The numbers of Windows NT say little; from 10 on they have not changed.
    private static Product windows(String userAgent) {
        if (userAgent.contains("Windows Phone")) {
            return new Product("Windows Phone", Versions.after(userAgent, "Windows Phone ", 2));
        }
        String number = Versions.after(userAgent, "Windows NT ", 2);
        if (number == null) {
            return new Product("Windows", userAgent.contains("Windows XP") ? "XP" : null);
        }
        return new Product(
                "Windows",
                switch (number) {
                    case "5.0" -> "2000";
                    case "5.1", "5.2" -> "XP";
                    case "6.0" -> "Vista";
                    case "6.1" -> "7";
                    case "6.2" -> "8";
                    case "6.3" -> "8.1";
                    case "6.4", "10.0" -> "10";
                    default -> number;
                });
    }

    private static @Nullable String chromeOs(String userAgent) {
        int mark = userAgent.indexOf("CrOS ") + 5;
        int space = userAgent.indexOf(' ', mark);
        return space < 0 ? null : Versions.at(userAgent, space + 1, 3);
    }
}
