package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/// Decides about the state of issues that a user names.
record StateDecision(Terminal terminal, Homes homes, Format format) {

    /// @param names ids or short ids
    /// @param decision made of the time and the issues' ids
    int decide(List<String> names, BiFunction<Instant, List<Long>, Decision> decision) {
        return homes.use(home -> {
            List<Long> ids = names.stream()
                    .map(name -> IssueName.find(home.store(), name))
                    .map(Issue::id)
                    .distinct()
                    .toList();
            Applied applied =
                    home.intake().decide(decision.apply(Instant.now(), ids)).join();
            DecisionReport.print(terminal, format, home, applied, ids.getFirst());
            return 0;
        });
    }
}
