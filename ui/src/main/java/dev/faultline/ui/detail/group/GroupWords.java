package dev.faultline.ui.detail.group;

import dev.faultline.triage.grouping.Component;
import dev.faultline.triage.grouping.Variant;
import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Rows of the grouping tree in words.
final class GroupWords {
    private final Texts texts;

    GroupWords(Texts texts) {
        this.texts = texts;
    }

    String of(GroupRow row) {
        String counts = texts.get(row.contributes() ? "detail.group.counts" : "detail.group.ignored");
        return switch (row) {
            case GroupRow.Look(var _, Variant variant, var _) ->
                texts.format("detail.group.line", variant.name(), orEmpty(variant.hash()), counts, of(variant.reason()))
                        .strip();
            case GroupRow.Part(var _, int depth, Component component, String summary, var _) ->
                "  ".repeat(depth + 1)
                        + texts.format("detail.group.line", component.id(), summary, counts, of(component.reason()))
                                .strip();
        };
    }

    /// Why something counts or not; empty for nothing.
    String of(@Nullable Reason reason) {
        return reason == null
                ? ""
                : texts.format(
                        "detail.why." + reason.why().name().toLowerCase(Locale.ROOT),
                        reason.arguments().toArray());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
