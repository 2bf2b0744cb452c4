package dev.faultline.intake;

import dev.faultline.intake.RegroupPreview.Fate;
import dev.faultline.intake.RegroupPreview.Figures;
import dev.faultline.intake.RegroupPreview.Part;
import dev.faultline.store.Store;
import dev.faultline.store.index.HashEntry;
import dev.faultline.store.index.Index;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.index.RuleEntry;
import dev.faultline.triage.Assessment;
import dev.faultline.triage.Assessor;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.regroup.Group;
import dev.faultline.triage.regroup.HashLists;
import dev.faultline.triage.regroup.Regrouping;
import dev.faultline.triage.regroup.Regrouping.Taken;
import dev.faultline.triage.regroup.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// Gives projects other rules: shows what their issues would become, and does it. The work is done on the caller's
/// thread and the processors; the digest goes on meanwhile. Any thread.
public final class Regroup {
    private static final int PAGE = 500;
    private static final int SAMPLES = 3;

    /// With fewer events to come the digest may do the rest.
    private static final int REST = 200;

    private final Store store;
    private final Intake intake;
    private final StoredEvents stored;

    Regroup(Store store, Intake intake) {
        this.store = store;
        this.intake = intake;
        stored = StoredEvents.toGroup(store);
    }

    /// Hears how far the work is.
    @FunctionalInterface
    public interface Watch {
        /// So many of so many events.
        ///
        /// @throws CancellationException to end the work
        void at(long done, long of);
    }

    /// An event under the rules to come.
    private record Seen(PlacedEvent event, List<String> hashes, String title) {}

    /// The hashes of events as far as they were worked out.
    private static final class Sight {
        final HashLists hashes = new HashLists();
        final Map<Long, PlacedEvent> events = new TreeMap<>();
        final Map<String, String> titles = new HashMap<>();
        long last;

        void add(Seen seen) {
            hashes.put(seen.event.standing().sequence(), seen.hashes);
            events.put(seen.event.standing().sequence(), seen.event);
            titles.putIfAbsent(seen.hashes.getFirst(), seen.title);
            last = Math.max(last, seen.event.standing().sequence());
        }
    }

    /// The rules in force, and those before them; the latest first.
    public List<RuleEntry> history(String project) {
        return store.index().rules(project);
    }

    /// What the issues of a project would become under these rules. Nothing is changed.
    ///
    /// @throws IOException if the log cannot be read
    public RegroupPreview preview(String project, ProjectRules rules, Watch watch) throws IOException {
        Sight sight = new Sight();
        look(project, ProjectEngines.assessor(rules), sight, watch);
        return preview(project, rules, sight);
    }

    /// Works out what is shown in a preview and does it: from now on the project has these rules. Completes when it is
    /// done; before it either nothing is changed, or all is.
    ///
    /// @throws IOException if the log cannot be read
    public CompletableFuture<Applied> apply(String project, ProjectRules rules, Watch watch) throws IOException {
        return apply(preview(project, rules, watch));
    }

    /// Does what a preview shows; events that came since are grouped by the rules as well.
    ///
    /// @throws IOException if the log cannot be read
    public CompletableFuture<Applied> apply(RegroupPreview preview) throws IOException {
        Sight sight = new Sight();
        sight.last = preview.hashes().last();
        Assessor assessor = ProjectEngines.assessor(preview.rules());
        int came;
        do {
            came = look(preview.project(), assessor, sight, (done, of) -> {});
        } while (came > REST);
        sight.events.keySet().forEach(sequence -> preview.hashes().put(sequence, sight.hashes.of(sequence)));
        return intake.regroup(preview.project(), preview.rules(), preview.hashes());
    }

    /// Works out the hashes of all events after the last one that was seen; returns how many these are.
    private int look(String project, Assessor assessor, Sight sight, Watch watch) throws IOException {
        Index index = store.index();
        long total = index.eventsOf(project, sight.last);
        int done = 0;
        try {
            for (List<PlacedEvent> page = index.places(project, sight.last, PAGE);
                    !page.isEmpty();
                    page = index.places(project, sight.last, PAGE)) {
                watch.at(done, Math.max(total, done));
                page.parallelStream()
                        .map(event -> seen(event, assessor))
                        .toList()
                        .forEach(sight::add);
                done += page.size();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        watch.at(done, done);
        return done;
    }

    private Seen seen(PlacedEvent event, Assessor assessor) {
        try {
            StoredEvents.Loaded loaded = stored.read(event);
            if (loaded == null) {
                return new Seen(event, List.of(event.standing().hash()), "");
            }
            Assessment assessment = assessor.assess(loaded.event());
            return new Seen(event, assessment.grouping().hashes(), assessment.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RegroupPreview preview(String project, ProjectRules rules, Sight sight) {
        List<Standing> events =
                sight.events.values().stream().map(PlacedEvent::standing).toList();
        Map<Long, List<String>> hashes = new HashMap<>();
        events.forEach(event -> hashes.put(event.sequence(), sight.hashes.of(event.sequence())));
        Map<String, HashEntry> known = KnownHashes.of(
                store.index().hashes(project, rules), store.index().hashes(project), events, hashes);
        Regrouping regrouping = KnownHashes.regroup(known, events, hashes);
        List<Fate> fates = fates(regrouping, sight);
        Set<Long> before = new HashSet<>();
        events.forEach(event -> before.add(event.issue()));
        Figures figures = new Figures(
                events.size(),
                regrouping.events().stream().filter(Taken::moved).count(),
                before.size(),
                regrouping.groups().stream().filter(group -> group.issue() == 0).count(),
                fates.stream().filter(fate -> gone(fate)).count(),
                fates.stream().filter(fate -> fate.parts().size() > 1).count());
        return new RegroupPreview(project, rules, figures, fates, sight.hashes);
    }

    private static boolean gone(Fate fate) {
        return fate.parts().stream()
                .noneMatch(part -> part.issue() == fate.issue().id());
    }

    private List<Fate> fates(Regrouping regrouping, Sight sight) {
        Map<Long, Map<Group, List<Taken>>> byIssue = new TreeMap<>();
        for (Taken taken : regrouping.events()) {
            byIssue.computeIfAbsent(taken.before().issue(), issue -> new HashMap<>())
                    .computeIfAbsent(taken.group(), group -> new ArrayList<>())
                    .add(taken);
        }
        byIssue.values()
                .removeIf(parts -> parts.values().stream().flatMap(List::stream).noneMatch(Taken::moved));
        Map<Long, Issue> issues = new HashMap<>();
        Set<Long> named = new HashSet<>(byIssue.keySet());
        byIssue.values().forEach(parts -> parts.keySet().forEach(group -> named.add(group.issue())));
        store.index().issues(named).forEach(issue -> issues.put(issue.id(), issue));
        List<Fate> fates = new ArrayList<>();
        byIssue.forEach((id, parts) -> {
            Issue issue = issues.get(id);
            if (issue != null) {
                fates.add(new Fate(issue, parts(parts, issues, sight)));
            }
        });
        fates.sort(Comparator.comparingLong((Fate fate) -> moved(fate)).reversed());
        return fates;
    }

    private static long moved(Fate fate) {
        return fate.parts().stream()
                .filter(part -> part.issue() != fate.issue().id())
                .mapToLong(Part::events)
                .sum();
    }

    private static List<Part> parts(Map<Group, List<Taken>> parts, Map<Long, Issue> issues, Sight sight) {
        List<Part> found = new ArrayList<>();
        parts.forEach((group, events) -> {
            Issue issue = issues.get(group.issue());
            String title =
                    issue == null ? sight.titles.getOrDefault(events.getFirst().hash(), "") : issue.title();
            List<String> samples = events.stream()
                    .limit(SAMPLES)
                    .map(event -> sight.events.get(event.before().sequence()))
                    .map(PlacedEvent::eventId)
                    .toList();
            found.add(new Part(group.issue(), issue == null ? "" : issue.shortId(), title, events.size(), samples));
        });
        found.sort(Comparator.comparingLong(Part::events).reversed().thenComparing(Part::title));
        return List.copyOf(found);
    }
}
