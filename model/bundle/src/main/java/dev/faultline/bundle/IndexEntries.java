package dev.faultline.bundle;

import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.IndexedAttachment;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.triage.issue.Issue;
import java.util.Set;

/// The entries that hold the index of a bundle.
final class IndexEntries {
    static final String ISSUES = "index/issues.json";
    static final String EVENTS = "index/events.json";
    static final String HEALTH = "index/health.json";
    static final String RULES = "index/rules.json";
    static final String HASHES = "index/hashes.json";

    private IndexEntries() {}

    /// The entry with the trail of an issue.
    static String trail(Issue issue) {
        return "notes/" + issue.id() + ".json";
    }

    /// The same in format 2.
    static String formerTrail(Issue issue) {
        return "notes/" + BundleWriter.safe(issue.shortId()) + ".json";
    }

    /// The entry with what stands in for parts of an event.
    static String derived(String eventId) {
        return "index/derived/" + BundleWriter.safe(eventId) + ".json";
    }

    /// @throws IllegalArgumentException if the index names an entry that is not there
    static void check(BundleIndex index, Set<String> entries) {
        for (IndexedEvent event : index.all()) {
            there(event.entry(), entries);
            if (event.submission() != null) {
                there(event.submission(), entries);
            }
            if (event.derived() != null) {
                there(event.derived(), entries);
            }
            for (IndexedAttachment attachment : event.attachments()) {
                there(attachment.entry(), entries);
            }
        }
    }

    private static void there(String entry, Set<String> entries) {
        if (!entries.contains(entry)) {
            throw new IllegalArgumentException("it names entry " + entry + ", which is not there");
        }
    }
}
