package dev.faultline.ui.rules;

import dev.faultline.live.triage.RegroupPlan;
import dev.faultline.live.triage.RegroupPlan.Fate;
import dev.faultline.live.triage.RegroupPlan.Part;
import java.util.ArrayList;
import java.util.List;

/// A line of a plan.
sealed interface PlanRow {

    /// The issue that Enter opens; 0 for one that is not there yet.
    long issue();

    /// An issue that would lose events.
    record Head(Fate fate) implements PlanRow {
        @Override
        public long issue() {
            return fate.issue().id();
        }
    }

    /// Where some of its events would be.
    ///
    /// @param stays whether that is where they are
    record Goal(Part part, boolean stays) implements PlanRow {
        @Override
        public long issue() {
            return part.issue();
        }
    }

    /// The lines of a plan.
    static List<PlanRow> of(RegroupPlan plan) {
        List<PlanRow> rows = new ArrayList<>();
        for (Fate fate : plan.fates()) {
            rows.add(new Head(fate));
            fate.parts()
                    .forEach(part ->
                            rows.add(new Goal(part, part.issue() == fate.issue().id())));
        }
        return List.copyOf(rows);
    }
}
