package dev.faultline.app.transfer;

import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.event.symbols.Derivation;
import dev.faultline.intake.Intake;
import dev.faultline.store.Store;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.triage.issue.EventSummary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Brings what was found out about events, such as the names of native frames, so that they are known here without the
/// symbols. Where as much is known here already, that stays.
record DerivationImport(Store store, Intake intake, BundlePart part) {
    private static final int AT_ONCE = 64;

    void run() throws IOException {
        Map<String, Map<EventSummary, ObjectNode>> waiting = new LinkedHashMap<>();
        for (List<IndexedEvent> events : part.issues().values()) {
            for (IndexedEvent event : events) {
                ObjectNode members = part.bundle().derived(event);
                EventSummary here = members == null ? null : part.here(event);
                if (members != null && here != null && isNews(here, members)) {
                    Map<EventSummary, ObjectNode> batch =
                            waiting.computeIfAbsent(here.project(), _ -> new LinkedHashMap<>());
                    batch.put(here, members);
                    flush(batch, AT_ONCE);
                }
            }
        }
        waiting.values().forEach(batch -> flush(batch, 1));
    }

    private void flush(Map<EventSummary, ObjectNode> batch, int least) {
        if (batch.size() >= least) {
            intake.derive(Map.copyOf(batch)).join();
            batch.clear();
        }
    }

    private boolean isNews(EventSummary here, ObjectNode members) throws IOException {
        PlacedEvent place = store.index().place(here.sequence());
        if (place == null) {
            return false;
        }
        @Nullable
        ObjectNode known = place.derived() == null ? null : store.payloads().derived(place.derived());
        return known == null || Derivation.knowledge(members) > Derivation.knowledge(known);
    }
}
