package dev.faultline.app.transfer;

import dev.faultline.intake.Intake;
import dev.faultline.store.Store;
import dev.faultline.store.index.ProjectEntry;
import dev.faultline.triage.grouping.ProjectRules;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// Gives projects that are new here the rules that they had where the bundle comes from, before their first events
/// come. A project that is here keeps its own, or none.
record RuleImport(Store store, Intake intake, BundlePart part) {

    void run() throws IOException {
        Set<String> here = new HashSet<>();
        store.index().projects().stream().map(ProjectEntry::id).forEach(here::add);
        for (String bundled : part.projects()) {
            ProjectRules rules = part.grouping().rules().get(bundled);
            if (rules != null && here.add(part.project(bundled))) {
                intake.regroup()
                        .apply(part.project(bundled), rules, (done, of) -> {})
                        .join();
            }
        }
    }
}
