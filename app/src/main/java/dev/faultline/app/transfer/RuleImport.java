package dev.faultline.app.transfer;

import dev.faultline.intake.Intake;
import dev.faultline.triage.grouping.ProjectRules;
import java.io.IOException;

/// Gives projects that are new here the rules that they had where the bundle comes from, before their first events
/// come. A project that is here keeps its own, or none.
record RuleImport(Intake intake, BundlePart part) {

    void run() throws IOException {
        for (String bundled : part.projects()) {
            ProjectRules rules = part.grouping().rules().get(bundled);
            if (rules != null && !part.isKnown(part.project(bundled))) {
                intake.regroup()
                        .apply(part.project(bundled), rules, (done, of) -> {})
                        .join();
            }
        }
    }
}
