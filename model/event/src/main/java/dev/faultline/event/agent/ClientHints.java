package dev.faultline.event.agent;

import org.jspecify.annotations.Nullable;

/// User-Agent client hints. Source: W3C User-Agent Client Hints; RFC 8941 for the lists.
final class ClientHints {
    private ClientHints() {}

    /// The most telling brand of the lists: neither the made-up one nor the engine's.
    static @Nullable Product browser(String brands, String fullVersions) {
        Product full = brand(fullVersions);
        return full == null ? brand(brands) : full;
    }

    static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped.replace("\"", "");
    }

    private static @Nullable Product brand(String list) {
        Product engine = null;
        for (String entry : list.split(",", 20)) {
            int parameter = entry.indexOf(';');
            String name = unquoted(parameter < 0 ? entry : entry.substring(0, parameter));
            int equals = entry.indexOf("v=", Math.max(parameter, 0));
            String version = equals < 0 ? "" : unquoted(entry.substring(equals + 2));
            Product product = new Product(name, version.isEmpty() ? null : version);
            if (name.equals("Chromium")) {
                engine = product;
            } else if (!name.isEmpty() && !isMadeUp(name)) {
                return product;
            }
        }
        return engine;
    }

    /// `Not_A Brand`, `Not;A=Brand` and the like, there to keep servers from matching lists.
    private static boolean isMadeUp(String name) {
        return name.contains("Not") && name.contains("Brand");
    }
}
