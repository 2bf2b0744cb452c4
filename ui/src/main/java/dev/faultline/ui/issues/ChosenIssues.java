package dev.faultline.ui.issues;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.BundleChoice;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.state.StateChoices;
import dev.faultline.ui.state.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Does what is asked with the issues that the user chose: the rows, or all that match.
final class ChosenIssues {
    private final IssuesModel model;
    private final Live live;
    private final Kit kit;
    private final InstantSource clock;
    private final Bulk bulk;
    private final StateChoices states = new StateChoices(this::subject, this::decide);

    ChosenIssues(IssuesModel model, Live live, Kit kit, InstantSource clock) {
        this.model = model;
        this.live = live;
        this.kit = kit;
        this.clock = clock;
        this.bulk = new Bulk(live, kit);
    }

    /// What can be decided about their states.
    StateChoices states() {
        return states;
    }

    /// Nothing while none is chosen.
    Optional<Subject> subject() {
        List<Long> ids = model.chosenIds();
        List<Issue> rows = model.selected().stream().map(IssueRow::issue).toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        if (ids.size() == 1 && rows.size() == 1) {
            return Optional.of(Subject.of(rows.getFirst()));
        }
        String release = rows.stream()
                .max(Comparator.comparing(Issue::lastSeen))
                .map(Issue::lastRelease)
                .orElse("");
        return Optional.of(new Subject(ids, kit.texts().format("issues.several", ids.size()), release));
    }

    /// From now on decisions are about every issue that matches now, loaded or not.
    void all() {
        kit.bridge().whenDone(live.matching(model.query().get()), model.scope()::set, bulk::failed);
    }

    /// Only the rows again.
    void rows() {
        model.scope().set(List.of());
    }

    /// Whether nothing can be decided here.
    boolean readOnly() {
        return live.readOnly();
    }

    void sayReadOnly() {
        kit.toasts().show(kit.texts().get("issues.readonly.why"));
    }

    /// Carries them away.
    void carry() {
        subject().ifPresent(chosen -> {
            int count = chosen.ids().size();
            String name = count == 1 ? chosen.name() : kit.texts().format("issues.export.name", count);
            kit.carrier().carry(name, new BundleChoice.Issues(chosen.ids()));
        });
    }

    void reopen() {
        subject().ifPresent(chosen -> decide(chosen, "issues.reopened", Decision.Reopen::new));
    }

    void delete() {
        subject().ifPresent(chosen -> decide(chosen, "issues.deleted", Decision.Delete::new));
    }

    void markSeen() {
        boolean seen = model.unseenChosen();
        subject()
                .ifPresent(chosen -> decide(
                        chosen,
                        seen ? "issues.marked.seen" : "issues.marked.unseen",
                        (at, ids) -> new Decision.MarkSeen(at, ids, seen)));
    }

    /// Gives issues an owner; nobody when blank.
    void assign(Subject chosen, String owner) {
        String name = owner.isBlank() ? null : owner.strip();
        decide(
                chosen,
                name == null ? "issues.unassigned" : "issues.assigned",
                (at, ids) -> new Decision.Assign(at, ids, name),
                Objects.requireNonNullElse(name, ""));
    }

    /// Tells them as they stand; with a word to the user where they cannot be read.
    void read(Consumer<List<Issue>> told) {
        kit.bridge().whenDone(live.issues(model.chosenIds()), told, bulk::failed);
    }

    /// Puts issues into one of them.
    void merge(Issue into, List<Issue> all) {
        List<Long> others =
                all.stream().map(Issue::id).filter(id -> id != into.id()).toList();
        rows();
        bulk.merge(new Decision.Merge(clock.instant(), into.id(), others), into.shortId());
    }

    private void decide(
            Subject chosen, String saidKey, BiFunction<Instant, List<Long>, Decision> how, Object... arguments) {
        rows();
        Instant at = clock.instant();
        bulk.decide(chosen.ids(), chosen.says(kit.texts(), saidKey, arguments), some -> how.apply(at, some));
    }
}
