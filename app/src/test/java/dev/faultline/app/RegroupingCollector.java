package dev.faultline.app;

import dev.faultline.intake.Regroup;
import dev.faultline.triage.grouping.ProjectRules;
import java.nio.file.Path;

/// The product collecting, with a user who changes the rules of a project all the time.
public final class RegroupingCollector {
    private RegroupingCollector() {}

    /// @param arguments the home, a text of rules, and another
    public static void main(String[] arguments) throws Exception {
        Workbench workbench = Workbench.open(Path.of(arguments[0]));
        workbench.awaitDigest();
        System.out.println(CollectLine.of(workbench, workbench.collect(0)));
        Regroup regroup = workbench.openHome().intake().regroup();
        String project =
                workbench.openHome().store().index().projects().getFirst().id();
        for (int i = 0; ; i = 1 - i) {
            regroup.apply(project, new ProjectRules(arguments[1 + i]), (done, of) -> {})
                    .join();
        }
    }
}
