package dev.faultline.event.agent;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Devices by the marks in the User-Agent header.
final class Devices {
    private static final List<String> APPLE = List.of("iPhone", "iPad", "iPod");
    private static final List<String> CRAWLERS =
            List.of("Googlebot", "bingbot", "Slackbot", "Baiduspider", "YandexBot");

    private static final Set<String> NO_MODELS = Set.of("wv", "Linux", "U", "Mobile", "Tablet", "K");

    private Devices() {}

    static @Nullable Device of(String userAgent) {
        for (String crawler : CRAWLERS) {
            if (userAgent.contains(crawler)) {
                return new Device("Spider", "Desktop", "Spider");
            }
        }
        for (String apple : APPLE) {
            if (userAgent.contains("(" + apple)) {
                return new Device(apple, apple, "Apple");
            }
        }
        if (userAgent.contains("Android")) {
            return android(userAgent);
        }
        return userAgent.contains("Macintosh") ? new Device("Mac", "Mac", "Apple") : null;
    }

    private static Device android(String userAgent) {
        String model = model(userAgent);
        if (model == null) {
            return new Device("Generic Smartphone", "Smartphone", "Generic");
        }
        return new Device(model.startsWith("SM-") ? "Samsung " + model : model, model, brand(model));
    }

    /// The model stands last in the comment, before `Build/` or the closing parenthesis.
    private static @Nullable String model(String userAgent) {
        int open = userAgent.indexOf('(');
        int close = userAgent.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0) {
            return null;
        }
        String[] parts = userAgent.substring(open + 1, close).split(";", 12);
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i].strip();
            int build = part.indexOf("Build/");
            String name = build < 0 ? part : part.substring(0, build).strip();
            boolean other = name.isEmpty() || name.startsWith("rv:") || name.startsWith("Android");
            if (!other && !NO_MODELS.contains(name)) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String brand(String model) {
        if (model.startsWith("SM-") || model.startsWith("GT-")) {
            return "Samsung";
        }
        if (model.startsWith("Pixel") || model.startsWith("Nexus")) {
            return "Google";
        }
        return model.startsWith("Redmi") || model.startsWith("Mi ") ? "XiaoMi" : null;
    }
}
