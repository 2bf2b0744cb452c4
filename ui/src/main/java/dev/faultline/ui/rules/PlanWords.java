package dev.faultline.ui.rules;

import dev.faultline.live.triage.RegroupPlan.Fate;
import dev.faultline.live.triage.RegroupPlan.Part;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of a plan's lines, and all that occur of a kind: its columns are as wide as those need.
///
/// @param fates one a line, as are the counts; digits stand for any
record PlanWords(Texts texts, String fates, String counts) {

    static PlanWords of(Texts texts, List<PlanRow> rows) {
        return new PlanWords(texts, kinds(rows, row -> fate(texts, row)), kinds(rows, row -> count(texts, row)));
    }

    String fate(PlanRow row) {
        return fate(texts, row);
    }

    String count(PlanRow row) {
        return count(texts, row);
    }

    private static String kinds(List<PlanRow> rows, Function<PlanRow, String> words) {
        return rows.stream()
                .map(words)
                .map(text -> text.replaceAll("\\d", "0")) // the widest
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String fate(Texts texts, PlanRow row) {
        return switch (row) {
            case PlanRow.Head(Fate what) ->
                texts.format(
                        "rules.fate." + (what.split() ? "split" : what.gone() ? "gone" : "loses"),
                        what.parts().size());
            case PlanRow.Goal goal ->
                texts.get("rules.goal." + (goal.stays() ? "stay" : goal.issue() == 0 ? "made" : "move"));
        };
    }

    private static String count(Texts texts, PlanRow row) {
        return texts.format(
                "rules.events",
                switch (row) {
                    case PlanRow.Head(Fate what) ->
                        what.parts().stream().mapToLong(Part::events).sum();
                    case PlanRow.Goal goal -> goal.part().events();
                });
    }
}
