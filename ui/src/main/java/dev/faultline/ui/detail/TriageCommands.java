package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;

/// Owner, notes, hashes and rules; where nothing can be decided, their keys say why.
final class TriageCommands {
    private final Command assign;
    private final Command note;
    private final Command unmerge;
    private final Command rules;
    private final Command markFrame;
    private final Command putAway;

    TriageCommands(DetailModel model, DetailPresenter presenter, Asks asks) {
        boolean never = presenter.readOnly();
        assign = Command.of("detail.assign", Icon.USER, asks::assign)
                .keys("O")
                .enabledWhen(model.hasIssue())
                .refusedWhen(never, presenter::sayReadOnly);
        note = Command.of("detail.note", Icon.NOTE, asks::note)
                .keys("N")
                .enabledWhen(model.hasEvent())
                .refusedWhen(never, presenter::sayReadOnly);
        unmerge = Command.of("detail.unmerge", Icon.SPLIT, presenter.triage()::unmerge)
                .keys("Shift+M")
                .enabledWhen(model.hashes().splittable())
                .refusedWhen(never, presenter::sayReadOnly);
        rules = Command.of("detail.rules", Icon.RULES, presenter::rules)
                .keys("Shift+R")
                .enabledWhen(model.hasIssue())
                .refusedWhen(never, presenter::sayReadOnly);
        markFrame = Command.of("detail.frame.mark", Icon.APP_FRAME, asks::markFrame)
                .keys("G")
                .enabledWhen(model.hasEvent())
                .refusedWhen(never, presenter::sayReadOnly);
        putAway = Command.of("detail.ask.close", Icon.CLOSE, asks::close)
                .keys("Esc")
                .enabledWhen(asks.asking());
    }

    Command assign() {
        return assign;
    }

    Command unmerge() {
        return unmerge;
    }

    Command rules() {
        return rules;
    }

    /// Puts a question away; before everything else that Escape does.
    Command putAway() {
        return putAway;
    }

    /// What has no place among the decisions of the head.
    List<Command> others() {
        return List.of(note, unmerge, rules, markFrame);
    }

    /// What asks the user first.
    interface Asks {
        void assign();

        void note();

        void markFrame();

        void close();

        /// Whether a question stands.
        ObservableBooleanValue asking();
    }
}
