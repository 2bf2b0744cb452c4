package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.triage.issue.Issue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of a decision: the record that takes it back, and the issue it was about.
final class DecisionReport {
    private DecisionReport() {}

    static void print(Terminal terminal, Format format, OpenHome home, Applied applied, long about) {
        Issue issue = home.store().index().issue(about);
        if (format.json()) {
            ObjectNode json = JsonOutput.MAPPER.createObjectNode().put("record", applied.record());
            ArrayNode changed = json.putArray("changed");
            applied.issues().forEach(changed::add);
            if (issue == null) {
                json.putNull("issue");
            } else {
                json.set(
                        "issue",
                        IssueJson.write(issue, home.store().index().history().trail(issue.id())));
            }
            JsonOutput.print(terminal.out(), json);
            return;
        }
        if (issue != null) {
            terminal.out().println(PlainText.of(issue.shortId() + "  " + issue.events() + " events  " + issue.title()));
        }
        terminal.out().println("'faultline undo " + applied.record() + "' takes it back");
    }
}
