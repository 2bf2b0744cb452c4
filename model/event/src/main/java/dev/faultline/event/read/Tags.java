package dev.faultline.event.read;

import dev.faultline.event.Pair;
import dev.faultline.event.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes tags of what was sent as tags, of the server's name and of the site; moves the environment to its field.
/// Source: Relay, normalisation of tags.
final class Tags {
    /// Names that Sentry keeps for itself.
    private static final Set<String> RESERVED = Set.of("release", "dist", "user", "filename", "function");

    private final EventDraft draft;
    private final List<Pair> tags = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Tags(EventDraft draft) {
        this.draft = draft;
    }

    void apply() {
        for (Parameter sent : draft.sentTags) {
            tag(sent);
        }
        String server = draft.serverName;
        if (server != null && !server.isEmpty()) {
            add("server_name", server);
        }
        JsonNode site = draft.other.get("site");
        if (site != null && site.isString() && !site.stringValue().isEmpty()) {
            add("site", site.stringValue());
        }
        draft.tags = tags;
    }

    private void tag(Parameter sent) {
        String name = sent.name().strip().replace(' ', '-');
        String value = sent.value() == null ? null : oneLine(sent.value().strip());
        if (name.isEmpty() || value == null || value.isEmpty()) {
            if (sent.value() != null) {
                refuse(sent.name(), "expected a non-empty value", sent.value());
            }
        } else if (name.equals("environment")) {
            draft.environment = draft.environment == null ? value : draft.environment;
        } else if (RESERVED.contains(name)) {
            draft.problems.note("tags", "reserved_tag", "the tag " + name + " is reserved; its value was " + value);
        } else if (!add(name, value)) {
            draft.problems.note("tags", "duplicate_tag", "the tag " + name + " was sent again as " + value);
        }
    }

    private boolean add(String name, String value) {
        return seen.add(name) && tags.add(new Pair(name, value));
    }

    private void refuse(String name, String reason, @Nullable String value) {
        draft.problems.enter("tags");
        draft.problems.refuse(name, reason, value == null ? "" : value);
        draft.problems.leave();
    }

    private static String oneLine(String value) {
        return value.indexOf('\n') < 0 && value.indexOf('\r') < 0
                ? value
                : value.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }
}
