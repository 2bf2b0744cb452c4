package dev.faultline.ui.stage;

import dev.faultline.live.job.Progress;
import dev.faultline.live.triage.Deed;
import dev.faultline.live.triage.IssueHash;
import dev.faultline.live.triage.IssueNote;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.live.triage.RegroupPlan;
import dev.faultline.live.triage.RegroupPlan.Fate;
import dev.faultline.live.triage.RegroupPlan.Figures;
import dev.faultline.live.triage.RegroupPlan.Part;
import dev.faultline.live.triage.RuleBook;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.live.triage.TriageDesk;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.issue.Substatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A desk in memory, for pictures and odd cases.
public final class MemoryTriage implements TriageDesk {
    private final Instant now;

    /// What became of any issue.
    public IssueTrail trail = IssueTrail.NONE;
    /// The hashes of any issue.
    public List<IssueHash> hashes = List.of();
    /// The versions of the rules of any project.
    public List<RuleBook.Version> versions = List.of();
    private boolean planning;
    private List<Issue> looked = List.of();
    /// What goes wrong; empty for nothing.
    public String failure = "";

    /// A desk that knows nothing.
    public MemoryTriage() {
        this(IssueMaker.NOW);
    }

    private MemoryTriage(Instant now) {
        this.now = now;
    }

    /// A desk that knows much about an issue.
    public static MemoryTriage busy(long issue) {
        return busy(issue, IssueMaker.NOW);
    }

    /// A desk that knows much about an issue, all of it from before a moment.
    public static MemoryTriage busy(long issue, Instant now) {
        MemoryTriage desk = new MemoryTriage(now);
        desk.fill(issue);
        return desk;
    }

    private void fill(long issue) {
        List<TrailEntry> entries = new ArrayList<>();
        entries.add(entry(9, issue, 4, "ana", new Decision.Note(now, issue, "a"), true));
        entries.add(new TrailEntry(8, issue, ago(61), null, new Deed.Became(Substatus.REGRESSED), null, false));
        entries.add(entry(
                7,
                issue,
                60 * 26,
                "ana",
                new Decision.Resolve(now, List.of(issue), new Resolution.InRelease("ledger-desktop@4.1.2+340")),
                false));
        entries.add(entry(6, issue, 60 * 30, "Konstantin", new Decision.Assign(now, List.of(issue), "ana"), true));
        entries.add(entry(5, issue, 60 * 31, "Konstantin", new Decision.Merge(now, issue, List.of(3L, 4L)), true));
        entries.add(new TrailEntry(
                4,
                issue,
                ago(60 * 48),
                "ana",
                new Deed.Decided(new Decision.Archive(now, List.of(issue), new ArchiveUntil.Escalating())),
                new TrailEntry.Undone(ago(60 * 47), "ana"),
                false));
        entries.add(new TrailEntry(3, issue, ago(60 * 70), "ana", new Deed.Regrouped(), null, false));
        entries.add(entry(2, issue, 60 * 90, "Konstantin", new Decision.Note(now, issue, "b"), true));
        List<IssueNote> notes = List.of(
                new IssueNote(
                        9,
                        issue,
                        ago(4),
                        "ana",
                        "The journal of October was opened twice: once by the nightly job, once by hand. See the breadcrumbs before the crash.",
                        null),
                new IssueNote(2, issue, ago(60 * 90), "Konstantin", "Only with a network drive.", ago(60 * 80)));
        trail = new IssueTrail(entries, notes, Map.of(3L, "LEDGER-3", 4L, "LEDGER-4"));
        hashes = knownHashes();
        versions = knownVersions();
    }

    private List<IssueHash> knownHashes() {
        return List.of(
                new IssueHash(
                        "9c59aba3eed079342dceaf430170ede3",
                        1204,
                        false,
                        "ClosingFailedException: cannot close 2026-10",
                        ago(2)),
                new IssueHash(
                        "9c1185a5c5e9fc54612808977ee8f548",
                        84,
                        true,
                        "IOException: network drive is gone",
                        ago(60 * 5)),
                new IssueHash("d41d8cd98f00b204e9800998ecf8427e", 24, true, null, null));
    }

    private List<RuleBook.Version> knownVersions() {
        return List.of(
                new RuleBook.Version(
                        ago(60 * 70),
                        "ana",
                        new ProjectRules(
                                "# our own frames\nmodule:com.example.ledger.* +app\nfunction:retry* -group\n\ntype:Timeout -> timeout")));
    }

    private Instant ago(long minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    private TrailEntry entry(long record, long issue, long minutes, String who, Decision decision, boolean undo) {
        return new TrailEntry(record, issue, ago(minutes), who, new Deed.Decided(decision), null, undo);
    }

    /// Issues that would merge, split, and be new.
    public MemoryTriage plan(List<Issue> issues) {
        planning = true;
        return over(issues);
    }

    private static List<Fate> fates(List<Issue> issues) {
        List<Fate> planned = new ArrayList<>();
        for (int i = 0; i + 1 < issues.size(); i += 3) {
            Issue one = issues.get(i);
            Issue next = issues.get(i + 1);
            long quarter = one.events() / 4;
            planned.add(
                    i % 2 == 0 || quarter == 0
                            ? new Fate(one, List.of(new Part(next.id(), next.shortId(), next.title(), one.events())))
                            : new Fate(
                                    one,
                                    List.of(
                                            new Part(one.id(), one.shortId(), one.title(), one.events() - 2 * quarter),
                                            new Part(0, "", "Timeout while waiting for the bank", quarter),
                                            new Part(next.id(), next.shortId(), next.title(), quarter))));
        }
        return planned;
    }

    /// Looks at these issues.
    public MemoryTriage over(List<Issue> issues) {
        looked = issues;
        return this;
    }

    @Override
    public IssueTrail trail(long issue) {
        return trail;
    }

    @Override
    public List<IssueHash> hashes(long issue) {
        return hashes;
    }

    @Override
    public RuleBook rules(String project) {
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
        return new RuleBook(project, versions);
    }

    @Override
    public RegroupPlan plan(String project, ProjectRules rules, Progress progress) throws InterruptedException {
        if (rules.text().contains("slow")) {
            for (int i = 0; i < 3_000; i++) {
                progress.at(0.42, "");
                Thread.sleep(1);
            }
        }
        List<Issue> own =
                looked.stream().filter(issue -> issue.project().equals(project)).toList();
        List<Fate> fates = planning ? fates(own) : List.of();
        long moved = fates.stream()
                .flatMap(fate -> fate.parts().stream()
                        .filter(part -> part.issue() != fate.issue().id()))
                .mapToLong(Part::events)
                .sum();
        long split = fates.stream().filter(Fate::split).count();
        return new RegroupPlan(
                project,
                rules,
                new Figures(
                        own.stream().mapToLong(Issue::events).sum(),
                        moved,
                        own.size(),
                        split,
                        fates.stream().filter(Fate::gone).count(),
                        split),
                fates,
                rules);
    }

    @Override
    public void apply(RegroupPlan plan, Progress progress) {
        List<RuleBook.Version> next = new ArrayList<>(versions);
        next.addFirst(new RuleBook.Version(now, "ana", plan.rules()));
        versions = List.copyOf(next);
    }
}
