package dev.faultline.intake;

import dev.faultline.event.Event;
import dev.faultline.event.EventId;
import dev.faultline.event.EventType;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import dev.faultline.event.Pair;
import dev.faultline.event.User;
import dev.faultline.event.symbols.SymbolFindings;
import dev.faultline.intake.IssueEntry.Headline;
import dev.faultline.store.index.EventEntry;
import dev.faultline.store.index.Term;
import dev.faultline.store.log.Location;
import dev.faultline.triage.Assessment;
import dev.faultline.triage.search.MainField;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What the digest keeps of an event once triage has seen it; the event itself is gone.
///
/// @param hashes what it is grouped by, in order
/// @param config id of the algorithm that made the hashes
/// @param entry what the index keeps, without its number
/// @param wantsSymbols whether it has native frames whose symbols are to be looked for
record Assessed(
        EventType type, List<String> hashes, String config, Headline headline, EventEntry entry, boolean wantsSymbols) {
    static Assessed of(Event event, Assessment assessment, Location location, Instant received, int item) {
        return new Assessed(
                event.type(),
                assessment.grouping().hashes(),
                assessment.grouping().config(),
                Headline.of(event, assessment),
                entry(event, assessment, location, received, item),
                SymbolFindings.concern(event));
    }

    private static EventEntry entry(Event event, Assessment assessment, Location location, Instant received, int item) {
        return new EventEntry(
                0,
                uuid(event.id()),
                location,
                item,
                event.timestamp(),
                received,
                event.level(),
                event.platform(),
                event.release(),
                event.environment(),
                event.user() == null ? null : event.user().key(),
                assessment.grouping().hashes().getFirst(),
                assessment.title(),
                trace(event),
                List.copyOf(terms(event)));
    }

    UUID id() {
        return entry.eventId();
    }

    private static UUID uuid(String id) {
        return new UUID(Long.parseUnsignedLong(id, 0, 16, 16), Long.parseUnsignedLong(id, 16, 32, 16));
    }

    private static @Nullable UUID trace(Event event) {
        ObjectNode trace = event.contexts().get("trace");
        String hex = trace == null ? null : EventId.canonical(trace.get("trace_id"));
        return hex == null ? null : uuid(hex);
    }

    private static Set<Term> terms(Event event) {
        Set<Term> terms = new LinkedHashSet<>();
        add(terms, MainField.DIST, event.dist());
        add(terms, MainField.TRANSACTION, event.transaction());
        add(terms, MainField.LOGGER, event.logger());
        add(terms, MainField.SERVER_NAME, event.serverName());
        User user = event.user();
        if (user != null) {
            add(terms, MainField.USER_EMAIL, user.email());
            add(terms, MainField.USER_USERNAME, user.username());
            add(terms, MainField.USER_IP, user.ipAddress());
        }
        for (ExceptionValue exception : event.exceptions()) {
            add(terms, MainField.ERROR_TYPE, exception.type());
            Mechanism mechanism = exception.mechanism();
            if (mechanism != null && mechanism.handled() != null) {
                add(terms, MainField.ERROR_HANDLED, mechanism.handled().toString());
            }
        }
        for (Pair tag : event.tags()) {
            terms.add(Term.tag(tag.name(), tag.value()));
        }
        return terms;
    }

    private static void add(Set<Term> terms, MainField field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            terms.add(Term.of(field, value));
        }
    }
}
