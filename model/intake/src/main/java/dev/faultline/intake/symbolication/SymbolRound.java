package dev.faultline.intake.symbolication;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.event.symbols.SymbolFindings;
import dev.faultline.intake.Intake;
import dev.faultline.intake.StoredEvents;
import dev.faultline.store.Store;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.payload.StoredEvent;
import dev.faultline.triage.issue.EventSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Symbolicates a page of events and puts what was found into the log.
///
/// @param changed told the events that are known better, once that is in the index
record SymbolRound(Store store, Intake intake, Consumer<List<EventSummary>> changed) {
    private static final System.Logger LOGGER = System.getLogger(SymbolRound.class.getName());

    /// @param first whether nothing was found before; else only what differs from that is put into the log
    Outcome symbolicate(List<EventSummary> events, Symbolicator symbolicator, boolean first) throws IOException {
        Map<String, Map<EventSummary, ObjectNode>> found = new LinkedHashMap<>();
        List<EventSummary> better = new ArrayList<>();
        for (EventSummary event : events) {
            ObjectNode members = members(event, symbolicator, first);
            if (members != null) {
                found.computeIfAbsent(event.project(), project -> new LinkedHashMap<>())
                        .put(event, members);
                better.add(event);
            }
        }
        try {
            found.values().stream().map(intake::derive).toList().forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw new IOException("what was found of symbols could not be put on disk", e.getCause());
        }
        if (!better.isEmpty()) {
            changed.accept(List.copyOf(better));
        }
        return new Outcome(events.size(), better.size());
    }

    private @Nullable ObjectNode members(EventSummary summary, Symbolicator symbolicator, boolean first)
            throws IOException {
        PlacedEvent place = store.index().place(summary.sequence());
        StoredEvent stored = place == null ? null : store.payloads().event(place.location(), place.item());
        if (place == null || stored == null) {
            return null;
        }
        Event sent = new EventReader()
                .read(
                        stored.json(),
                        new EventReader.Context(
                                stored.submission().received(),
                                stored.envelopeHeader().deepCopy().put("event_id", place.eventId()),
                                stored.submission().remoteAddress()));
        try {
            SymbolFindings findings = symbolicator.symbolicate(sent);
            return first || !findings.modules().equals(before(place)) ? findings.standIns(sent) : null;
        } catch (RuntimeException | StackOverflowError e) {
            LOGGER.log(System.Logger.Level.ERROR, "event " + summary.eventId() + " cannot be symbolicated", e);
            return first ? new SymbolFindings(List.of(), Map.of()).standIns(sent) : null;
        }
    }

    /// What was found of the modules before.
    private List<ModuleSymbols> before(PlacedEvent place) throws IOException {
        StoredEvents.Loaded loaded = StoredEvents.whole(store).read(place);
        List<DebugImage> images = loaded == null ? List.of() : loaded.event().images();
        return images.stream().map(ModuleSymbols::of).filter(Objects::nonNull).toList();
    }
}
