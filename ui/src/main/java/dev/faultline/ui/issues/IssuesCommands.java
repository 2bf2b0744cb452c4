package dev.faultline.ui.issues;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.state.StateCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// What can be done in the list of issues.
final class IssuesCommands {
    private final Command open;
    private final Command aside;
    private final Command resolve;
    private final Command archive;
    private final StateCommands states;
    private final Command reopen;
    private final Command delete;
    private final Command seen;
    private final Command carry;
    private final Command merge;
    private final Command assign;
    private final Command putAway;
    private final Command facets;
    private final Command sort;
    private final Command follow;
    private final Command search;
    private final boolean readOnly;
    private final Command next;
    private final Command previous;

    IssuesCommands(
            IssuesModel model,
            IssuesPresenter presenter,
            ChosenIssues chosen,
            IssueAsks asks,
            Runnable focusSearch,
            IntConsumer step) {
        BooleanBinding some = Bindings.isNotEmpty(model.selected());
        this.readOnly = chosen.readOnly();
        open = Command.of("issues.open", Icon.OPEN, presenter::open)
                .keys("Enter")
                .enabledWhen(some);
        aside = Command.of("issues.aside", Icon.LAUNCH, presenter::openAside)
                .keys("Shift+Enter")
                .enabledWhen(some);
        resolve = decision(
                Command.of("issues.resolve", Icon.RESOLVE, chosen.states()::resolve)
                        .keys("E"),
                some,
                chosen);
        archive = decision(
                Command.of("issues.archive", Icon.ARCHIVE, chosen.states()::archive)
                        .keys("A"),
                some,
                chosen);
        states = StateCommands.of(chosen.states(), asks.states(), command -> decision(command, some, chosen));
        reopen = decision(
                Command.of("issues.reopen", Icon.REOPEN, chosen::reopen).keys("U"), some, chosen);
        delete = decision(
                Command.of("issues.delete", Icon.DELETE, chosen::delete).keys("Delete"), some, chosen);
        seen = decision(Command.of("issues.seen", Icon.SEEN, chosen::markSeen).keys("R"), some, chosen);
        carry = (readOnly
                        ? Command.of("issues.import", Icon.IMPORT, chosen::carry)
                                .keys("Shortcut+I")
                        : Command.of("issues.export", Icon.EXPORT, chosen::carry)
                                .keys("Shortcut+S"))
                .enabledWhen(some);
        merge = decision(
                Command.of("issues.merge", Icon.MERGE, asks::merge).keys("M"),
                Bindings.size(model.selected()).greaterThan(1),
                chosen);
        assign = decision(Command.of("issues.assign", Icon.USER, asks::assign).keys("O"), some, chosen);
        putAway = Command.of("issues.ask.close", Icon.CLOSE, asks::close)
                .keys("Esc")
                .enabledWhen(asks.bar().open());
        facets = Command.of("issues.facets", Icon.FILTER, presenter::toggleFacets)
                .keys("B");
        sort = Command.of("issues.sort.next", Icon.SORT, presenter::sortByNext).keys("S");
        follow = Command.of("issues.follow", Icon.FOLLOW, presenter::toggleFollowing)
                .keys("F8");
        search =
                Command.of("issues.search", Icon.SEARCH, focusSearch).typed('/').keys("Shortcut+F");
        next = Command.of("issues.next", Icon.DOWN, () -> step.accept(1)).keys("J");
        previous = Command.of("issues.previous", Icon.UP, () -> step.accept(-1)).keys("K");
    }

    /// Where nothing can be decided its key says why.
    private static Command decision(Command command, BooleanBinding when, ChosenIssues chosen) {
        return command.enabledWhen(when).refusedWhen(chosen.readOnly(), chosen::sayReadOnly);
    }

    Command open() {
        return open;
    }

    Command follow() {
        return follow;
    }

    /// Whether issues may come and change while they are looked at: those of a bundle do not.
    boolean changing() {
        return !readOnly;
    }

    Command facets() {
        return facets;
    }

    /// Carries the selected issues away.
    Command carry() {
        return carry;
    }

    Command archive() {
        return archive;
    }

    /// What is done to the selected issues, by a button each.
    List<Command> decisions() {
        return List.of(resolve, archive, reopen, assign, merge, seen, delete);
    }

    /// What else can be decided about their states.
    StateCommands states() {
        return states;
    }

    /// What the context menu of a row shows, in groups.
    List<List<Command>> onRow() {
        return List.of(
                List.of(open, aside),
                List.of(resolve, archive, reopen),
                List.of(assign, merge, seen),
                List.of(carry),
                List.of(delete));
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(List.of(next, previous, open, aside, resolve, archive));
        all.addAll(states.all());
        all.addAll(List.of(reopen, assign, merge, seen, delete, carry, search, facets, sort));
        if (changing()) {
            all.add(follow);
        }
        all.add(putAway);
        return List.copyOf(all);
    }
}
