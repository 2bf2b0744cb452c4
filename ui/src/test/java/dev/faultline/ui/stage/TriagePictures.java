package dev.faultline.ui.stage;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Place;
import java.util.List;
import java.util.stream.Stream;

/// Grouping rules and what they would do.
final class TriagePictures {
    private static final Place RULES = new Place.Rules(null, null);
    private static final String RETRY = "function:retry* -group";

    private TriagePictures() {}

    static List<Picture> all() {
        return List.of(
                Picture.of("rules-none", List.of(), RULES).german(),
                Picture.of("rules-first", SampleIssues.normal(), RULES).german(),
                Picture.of(
                                "rules-unreadable",
                                TriagePictures::ruled,
                                RULES,
                                Acts.write("module:com.example\n# fine\ntype:Timeout ->"))
                        .german(),
                Picture.of("rules-working", TriagePictures::ruled, RULES, Acts.write("function:slow* -group")),
                Picture.of(
                                "rules-preview",
                                TriagePictures::ruled,
                                RULES,
                                Acts.write(RETRY + "\nmodule:com.example.ledger.* +app"))
                        .german()
                        .enlarged(),
                Picture.of("rules-crowd", TriagePictures::crowd, RULES, Acts.write(RETRY))
                        .german(),
                Picture.of("rules-narrow", TriagePictures::ruled, RULES, Acts.then(Acts.width(760), Acts.write(RETRY)))
                        .plain(),
                Picture.of("rules-unchanged", TriagePictures::unchanged, RULES, Acts.write(RETRY))
                        .german(),
                Picture.of(
                        "rules-divider",
                        TriagePictures::ruled,
                        RULES,
                        Acts.then(Acts.write(RETRY), Acts.run("shell.divider"))));
    }

    private static void ruled(MemoryHome home) {
        home.putAll(SampleIssues.normal());
        home.triage = MemoryTriage.busy(1).plan(SampleIssues.normal());
    }

    private static void unchanged(MemoryHome home) {
        home.putAll(SampleIssues.normal());
        home.triage = new MemoryTriage().over(SampleIssues.normal());
    }

    private static void crowd(MemoryHome home) {
        List<Issue> odd = SampleIssues.odd();
        List<Issue> all = Stream.concat(
                        odd.stream(),
                        SampleIssues.crowd().stream().skip(odd.size()).limit(600))
                .map(issue ->
                        IssueMaker.of(issue).project(odd.getFirst().project()).make())
                .toList();
        home.putAll(all);
        home.triage = MemoryTriage.busy(1).plan(all);
    }
}
