package dev.faultline.app.cli;

import dev.faultline.live.StoreArchive;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.util.List;

/// Walks through events page by page, newest first.
final class EventPages {
    private static final int PAGE = 500;

    private EventPages() {}

    @FunctionalInterface
    interface Visitor {
        void visit(EventSummary event) throws IOException;
    }

    static void each(StoreArchive archive, Query query, int limit, Visitor visitor) throws IOException {
        int left = limit;
        long before = Long.MAX_VALUE;
        while (left > 0) {
            int ask = Math.min(PAGE, left);
            List<EventSummary> page = archive.events(query, before, ask);
            for (EventSummary event : page) {
                visitor.visit(event);
            }
            if (page.size() < ask) {
                return;
            }
            left -= page.size();
            before = page.getLast().sequence();
        }
    }
}
