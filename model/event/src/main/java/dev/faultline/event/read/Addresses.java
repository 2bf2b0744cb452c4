package dev.faultline.event.read;

import dev.faultline.event.Request;
import dev.faultline.event.User;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Fills in the user's IP address where the SDK asks for it, or where it always meant the sender's.
/// Source: Relay, normalisation of IP addresses; `sdk.settings.infer_ip`.
final class Addresses {
    /// Platforms whose programs run on the user's own machine.
    private static final Set<String> CLIENTS = Set.of("javascript", "cocoa", "objc");

    private final EventDraft draft;
    private final @Nullable String remote;

    Addresses(EventDraft draft, @Nullable String remote) {
        this.draft = draft;
        this.remote = remote != null && IpAddress.isValid(remote) ? remote : null;
    }

    void apply() {
        String mode = mode();
        User user = draft.user;
        String address = user == null ? null : user.ipAddress();
        String fromRequest = requestAddress();
        if (mode.equals("never")) {
            set(user, IpAddress.isAuto(address) ? null : address);
        } else if (IpAddress.isAuto(address)) {
            set(user, first(fromRequest, first(remote, address)));
        } else if (address == null) {
            boolean inferred = mode.equals("auto") || CLIENTS.contains(draft.platform);
            set(user, first(fromRequest, inferred ? remote : null));
        }
    }

    /// Reports of browsers come from the user's own machine.
    void takeSenders() {
        if (remote != null) {
            set(draft.user, remote);
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private String mode() {
        JsonNode settings = draft.sdk == null ? null : draft.sdk.other().get("settings");
        JsonNode mode = settings == null ? null : settings.get("infer_ip");
        return mode != null && mode.isString() ? mode.stringValue() : "legacy";
    }

    private @Nullable String requestAddress() {
        Request request = draft.request;
        JsonNode value =
                request == null || request.env() == null ? null : request.env().get("REMOTE_ADDR");
        if (value == null || !value.isString()) {
            return null;
        }
        String address = value.stringValue();
        if (IpAddress.isAuto(address)) {
            return remote;
        }
        return IpAddress.isValid(address) ? address : null;
    }

    private void set(@Nullable User user, @Nullable String address) {
        if (user != null) {
            draft.user = new User(user.id(), user.email(), user.username(), user.name(), address, user.other());
        } else if (address != null) {
            draft.user = new User(null, null, null, null, address, JsonNodeFactory.instance.objectNode());
        }
    }
}
