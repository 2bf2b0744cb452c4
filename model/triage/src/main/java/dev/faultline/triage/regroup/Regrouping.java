package dev.faultline.triage.regroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Groups events again. For one thread.
///
/// Events are taken in the order of their arrival, each with its new hashes: the first hash that leads somewhere
/// decides, and the others lead there as well, as when they arrived for the first time. Then groups that no known
/// hash leads to find out which issue they are: where most of an issue's events are, there the issue goes on, with
/// its id and all that was decided about it. Of several issues in one group the one with most events goes on, then
/// the oldest. What is left over becomes new issues.
///
/// ```java
/// Regrouping regrouping = new Regrouping(known::get);
/// events.forEach(event -> regrouping.add(event, hashesOf(event)));
/// regrouping.claim(issue -> true);
/// ```
public final class Regrouping {
    private final Function<String, @Nullable Long> known;
    private final Map<String, Group> byHash = new HashMap<>();
    private final Map<Long, Group> byIssue = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    /// An event with what became of it.
    ///
    /// @param hash the first of its new hashes
    public record Taken(Standing before, String hash, Group group) {
        /// Whether it is in another issue now.
        public boolean moved() {
            return before.issue() != group.issue();
        }

        /// Whether anything about it changed.
        public boolean changed() {
            return moved() || !hash.equals(before.hash());
        }
    }

    /// A regrouping that begins with what is known of hashes.
    ///
    /// @param known the issue a hash leads to; null where it leads nowhere
    public Regrouping(Function<String, @Nullable Long> known) {
        this.known = known;
    }

    /// Takes the next event.
    ///
    /// @param hashes its new hashes, the primary one first; never empty
    public void add(Standing event, List<String> hashes) {
        Group group = first(hashes);
        if (group == null) {
            group = new Group(0);
            groups.add(group);
        }
        for (String hash : hashes) {
            if (leadsTo(hash) == null) {
                byHash.put(hash, group);
                group.attach(hash);
            }
        }
        group.take(event);
        taken.add(new Taken(event, hashes.getFirst(), group));
    }

    private @Nullable Group first(List<String> hashes) {
        for (String hash : hashes) {
            Group group = leadsTo(hash);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private @Nullable Group leadsTo(String hash) {
        Group group = byHash.get(hash);
        if (group != null) {
            return group;
        }
        Long issue = known.apply(hash);
        if (issue == null) {
            return null;
        }
        Group led = byIssue.computeIfAbsent(issue, id -> {
            Group made = new Group(id);
            groups.add(made);
            return made;
        });
        byHash.put(hash, led);
        return led;
    }

    private record Claim(Group group, long issue, long events) {}

    /// Lets groups go on as issues their events stood in.
    ///
    /// @param whole whether an issue may go on as a group: none of its events is left out
    public void claim(LongPredicate whole) {
        List<Claim> claims = new ArrayList<>();
        for (Group group : groups) {
            if (group.issue() == 0) {
                group.sources().forEach((issue, events) -> claims.add(new Claim(group, issue, events)));
            }
        }
        claims.sort(Comparator.comparingLong(Claim::events)
                .reversed()
                .thenComparingLong(Claim::issue)
                .thenComparingLong(claim -> claim.group().first()));
        for (Claim claim : claims) {
            Group led = byIssue.get(claim.issue());
            boolean free = claim.group().issue() == 0 && (led == null || led.events() == 0);
            if (free && whole.test(claim.issue())) {
                claim.group().issue(claim.issue());
                byIssue.put(claim.issue(), claim.group());
            }
        }
    }

    /// The groups that have events, by the arrival of their first.
    public List<Group> groups() {
        return groups.stream()
                .filter(group -> group.events() > 0)
                .sorted(Comparator.comparingLong(Group::first))
                .toList();
    }

    /// The events in the order in which they were taken.
    public List<Taken> events() {
        return taken;
    }

    /// Where the events of an issue went, most first: the group that stands for it where it is not there any more.
    public Map<Long, Group> heirs() {
        Map<Long, Group> heirs = new TreeMap<>();
        for (Group group : groups()) {
            group.sources().forEach((issue, events) -> {
                Group before = heirs.get(issue);
                if (before == null || before.sources().getOrDefault(issue, 0L) < events) {
                    heirs.put(issue, group);
                }
            });
        }
        return heirs;
    }

    /// How many events have each hash as their first.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        taken.forEach(event -> counts.merge(event.hash(), 1L, Long::sum));
        return counts;
    }

    /// Where hashes that a user decided about lead under new hashes: a decision goes along with most of the events it
    /// was about.
    ///
    /// @param pinned hashes with the issue that a user decided they lead to
    /// @param becomes the first of the new hashes of an event
    public static Map<String, Long> carried(
            Map<String, Long> pinned, List<Standing> events, Function<Standing, String> becomes) {
        Map<String, Map<String, Long>> became = new TreeMap<>();
        for (Standing event : events) {
            if (pinned.containsKey(event.hash())) {
                became.computeIfAbsent(event.hash(), old -> new TreeMap<>()).merge(becomes.apply(event), 1L, Long::sum);
            }
        }
        Map<String, Long> carried = new HashMap<>();
        Map<String, Long> weights = new HashMap<>();
        became.forEach((old, hashes) -> {
            Map.Entry<String, Long> most =
                    hashes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            if (most.getValue() > weights.getOrDefault(most.getKey(), 0L)) {
                weights.put(most.getKey(), most.getValue());
                carried.put(most.getKey(), Objects.requireNonNull(pinned.get(old)));
            }
        });
        return carried;
    }
}
