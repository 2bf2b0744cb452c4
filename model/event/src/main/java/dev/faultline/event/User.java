package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who was using the program.
///
/// @param other every field that has no place above (such as `geo`, `segment`, `data`), kept as sent
public record User(
        @Nullable String id,
        @Nullable String email,
        @Nullable String username,
        @Nullable String name,
        @Nullable String ipAddress,
        ObjectNode other) {

    /// What tells users apart, the first that is set of id, username, email, IP address, with its kind (`id:42`);
    /// null when nothing does.
    public @Nullable String key() {
        if (id != null) {
            return "id:" + id;
        }
        if (username != null) {
            return "username:" + username;
        }
        if (email != null) {
            return "email:" + email;
        }
        return ipAddress == null ? null : "ip:" + ipAddress;
    }
}
