package dev.faultline.ui.detail;

import dev.faultline.event.Pair;
import dev.faultline.live.EventDetail;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.detail.card.Highlights;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An issue and one of its events as Markdown, to paste into a tracker.
final class IssueMarkdown {
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    private IssueMarkdown(Texts texts) {
        this.texts = texts;
    }

    /// @param trace the stack trace as text; empty without one
    static String of(Issue issue, EventDetail detail, String trace, Texts texts) {
        IssueMarkdown markdown = new IssueMarkdown(texts);
        markdown.head(issue, detail);
        markdown.highlights(detail);
        markdown.trace(trace);
        markdown.tags(detail);
        return markdown.out.toString();
    }

    private void head(Issue issue, EventDetail detail) {
        out.append("## ")
                .append(issue.shortId())
                .append(": ")
                .append(oneLine(issue.title()))
                .append("\n\n");
        fact("culprit", issue.culprit());
        fact("level", texts.get("kit.level." + issue.level().wireName()));
        fact("events", texts.number(issue.events()));
        fact("users", texts.number(issue.users()));
        fact("first", seen(texts.utc(issue.firstSeen()), issue.firstRelease()));
        fact("last", seen(texts.utc(issue.lastSeen()), issue.lastRelease()));
        fact(
                "event",
                detail.summary().eventId() + ", " + texts.utc(detail.event().timestamp()));
    }

    private void highlights(EventDetail detail) {
        for (Highlights.Highlight highlight : Highlights.of(detail.event())) {
            String name = highlight.kind().name().toLowerCase(Locale.ROOT);
            line(texts.get("detail.highlight." + name), highlight.value());
        }
        out.append('\n');
    }

    private void trace(String trace) {
        if (!trace.isBlank()) {
            String fence = trace.contains("```") ? "~~~" : "```";
            out.append(fence)
                    .append('\n')
                    .append(trace.stripTrailing())
                    .append('\n')
                    .append(fence)
                    .append("\n\n");
        }
    }

    private void tags(EventDetail detail) {
        if (detail.event().tags().isEmpty()) {
            return;
        }
        out.append("### ").append(texts.get("detail.card.tags")).append("\n\n");
        for (Pair tag : detail.event().tags()) {
            line(tag.name(), tag.value());
        }
    }

    private void fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line(texts.get("detail.markdown." + name), value);
        }
    }

    private void line(String name, String value) {
        out.append("- **")
                .append(name)
                .append(":** `")
                .append(oneLine(value).replace('`', '\''))
                .append("`\n");
    }

    private String seen(String time, @Nullable String release) {
        return release == null ? time : time + ", " + release;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
