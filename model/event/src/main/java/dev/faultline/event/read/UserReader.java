package dev.faultline.event.read;

import dev.faultline.event.User;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads users.
final class UserReader {
    private final Problems problems;

    UserReader(Problems problems) {
        this.problems = problems;
    }

    /// The user, or null if there is nothing in it. A bare id is a user, too.
    @Nullable
    User read(@Nullable JsonNode sent) {
        if (sent == null) {
            return null;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (sent instanceof ObjectNode object) {
            json = object;
        } else if (Scalars.text(sent) != null) {
            problems.note("user", "coerced", "expected an object, taken as the user's id");
            json.set("id", sent);
        } else {
            problems.refuse("user", "expected an object", sent);
        }
        if (json.isEmpty()) {
            return null;
        }
        problems.enter("user");
        Fields fields = new Fields(json, problems);
        // An explicit null says that the SDK knows of no id: it is kept.
        JsonNode nullId = json.path("id").isNull() ? json.get("id") : null;
        User user = new User(
                fields.scalar("id"),
                fields.text("email"),
                fields.scalar("username"),
                fields.text("name"),
                address(fields),
                fields.rest());
        json.remove("sentry_user");
        if (nullId != null) {
            json.set("id", nullId);
        }
        problems.leave();
        return user;
    }

    private @Nullable String address(Fields fields) {
        String address = fields.text("ip_address");
        if (address == null || address.isEmpty()) {
            return null;
        }
        if (IpAddress.isAuto(address) || IpAddress.isValid(address)) {
            return address;
        }
        problems.refuse("ip_address", "expected an ip address", address);
        return null;
    }
}
