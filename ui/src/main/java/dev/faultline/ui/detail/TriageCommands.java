package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;

/// Owner, notes, hashes and rules; where nothing can be decided, their keys say why.
///
/// @param putAway puts a question away; before everything else that Escape does
record TriageCommands(
        Command assign, Command note, Command unmerge, Command rules, Command markFrame, Command putAway) {

    static TriageCommands of(DetailModel model, DetailPresenter presenter, Asks asks) {
        UnaryOperator<Command> decides = command -> command.refusedWhen(presenter.readOnly(), presenter::sayReadOnly);
        return new TriageCommands(
                decides.apply(Command.of("detail.assign", Icon.USER, asks::assign)
                        .keys("O")
                        .enabledWhen(model.hasIssue())),
                decides.apply(Command.of("detail.note", Icon.NOTE, asks::note)
                        .keys("N")
                        .enabledWhen(model.hasIssue())),
                decides.apply(Command.of("detail.unmerge", Icon.SPLIT, presenter.triage()::unmerge)
                        .keys("Shift+M")
                        .enabledWhen(model.hashes().splittable())),
                decides.apply(Command.of("detail.rules", Icon.RULES, presenter::rules)
                        .keys("Shift+R")
                        .enabledWhen(model.hasIssue())),
                decides.apply(Command.of("detail.frame.mark", Icon.APP_FRAME, asks::markFrame)
                        .keys("G")
                        .enabledWhen(model.hasEvent())),
                Command.of("detail.ask.close", Icon.CLOSE, asks::close)
                        .keys("Esc")
                        .enabledWhen(asks.asking()));
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
