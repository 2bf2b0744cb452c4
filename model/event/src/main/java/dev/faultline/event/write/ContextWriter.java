package dev.faultline.event.write;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.DebugImage;
import dev.faultline.event.LogEntry;
import dev.faultline.event.Request;
import dev.faultline.event.Sdk;
import dev.faultline.event.User;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes what surrounds a crash: message, user, request, breadcrumbs, modules.
final class ContextWriter {
    private ContextWriter() {}

    static @Nullable ObjectNode logEntry(@Nullable LogEntry entry) {
        return entry == null
                ? null
                : new Out()
                        .put("message", entry.message())
                        .put("formatted", entry.formatted())
                        .put("params", entry.params())
                        .with(entry.other());
    }

    static @Nullable ObjectNode user(@Nullable User user) {
        return user == null
                ? null
                : new Out()
                        .put("id", user.id())
                        .put("email", user.email())
                        .put("ip_address", user.ipAddress())
                        .put("username", user.username())
                        .put("name", user.name())
                        .put("sentry_user", user.key())
                        .with(user.other());
    }

    static @Nullable ObjectNode request(@Nullable Request request) {
        return request == null
                ? null
                : new Out()
                        .put("url", request.url())
                        .put("method", request.method())
                        .put("data", request.data())
                        .putPairs("query_string", request.queryString())
                        .put("fragment", request.fragment())
                        .putPairs("cookies", request.cookies())
                        .putPairs("headers", request.headers())
                        .put("env", request.env())
                        .with(request.other());
    }

    static ObjectNode breadcrumb(Breadcrumb crumb) {
        return new Out()
                .put("timestamp", crumb.timestamp())
                .put("type", crumb.type())
                .put("category", crumb.category())
                .put("level", crumb.level().wireName())
                .put("message", crumb.message())
                .put("data", crumb.data())
                .with(crumb.other());
    }

    static ObjectNode image(DebugImage image) {
        return new Out()
                .put("code_id", image.codeId())
                .put("code_file", image.codeFile())
                .put("debug_id", image.debugId())
                .put("debug_file", image.debugFile())
                .put("arch", image.arch())
                .putAddress("image_addr", image.imageAddr())
                .putUnsigned("image_size", image.imageSize())
                .putAddress("image_vmaddr", image.imageVmAddr())
                .put("type", image.type())
                .with(image.other());
    }

    static @Nullable ObjectNode sdk(@Nullable Sdk sdk) {
        return sdk == null
                ? null
                : new Out()
                        .put("name", sdk.name())
                        .put("version", sdk.version())
                        .with(sdk.other());
    }
}
