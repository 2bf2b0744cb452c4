package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.intake.RegroupPreview;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What issues become under other rules, for people and for programs.
///
/// @param applied null where it is only a preview
record RegroupReport(RegroupPreview preview, @Nullable Applied applied) {
    private static final int SHOWN = 20;

    ObjectNode json() {
        RegroupPreview.Figures figures = preview.figures();
        ObjectNode json = JsonOutput.MAPPER.createObjectNode();
        json.put("project", preview.project()).put("applied", applied != null);
        json.put("record", applied == null ? null : applied.record());
        json.put("events", figures.events()).put("moved", figures.moved());
        json.put("issuesBefore", figures.issues());
        json.put("issuesAfter", figures.issues() - figures.merged() + figures.made());
        json.put("made", figures.made()).put("merged", figures.merged()).put("split", figures.split());
        ArrayNode fates = json.putArray("issues");
        for (RegroupPreview.Fate fate : preview.fates()) {
            ObjectNode one = fates.addObject();
            one.put("id", fate.issue().id()).put("shortId", fate.issue().shortId());
            one.put("title", fate.issue().title());
            ArrayNode parts = one.putArray("becomes");
            for (RegroupPreview.Part part : fate.parts()) {
                ObjectNode to = parts.addObject();
                to.put("issue", part.issue() == 0 ? null : part.issue());
                to.put("shortId", part.issue() == 0 ? null : part.shortId());
                to.put("title", part.title()).put("events", part.events());
                ArrayNode samples = to.putArray("samples");
                part.samples().forEach(samples::add);
            }
        }
        return json;
    }

    void print(PrintStream out) {
        RegroupPreview.Figures figures = preview.figures();
        out.println(figures.events() + " events of " + figures.issues() + " issues: " + figures.moved()
                + (applied == null ? " would move" : " moved") + "; issues merged away " + figures.merged() + ", split "
                + figures.split() + ", new " + figures.made());
        preview.fates().stream().limit(SHOWN).forEach(fate -> print(fate, out));
        if (preview.fates().size() > SHOWN) {
            out.println("and " + (preview.fates().size() - SHOWN) + " more issues; --json lists all");
        }
    }

    private static void print(RegroupPreview.Fate fate, PrintStream out) {
        out.println(PlainText.of(fate.issue().shortId() + "  " + fate.issue().title()));
        for (RegroupPreview.Part part : fate.parts()) {
            String where = part.issue() == 0
                    ? "a new issue"
                    : part.issue() == fate.issue().id() ? "stays" : "to " + part.shortId();
            out.println(PlainText.of("    " + part.events() + " events  " + where + "  " + part.title()));
        }
    }
}
