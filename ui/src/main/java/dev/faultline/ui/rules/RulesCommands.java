package dev.faultline.ui.rules;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// What can be done on the screen.
record RulesCommands(Command cancel, Command preview, Command apply, Command discard, Command undo) {

    static RulesCommands of(RulesModel model, RulesPresenter presenter) {
        return new RulesCommands(
                Command.of("rules.cancel", Icon.CLOSE, presenter::cancel)
                        .keys("Esc")
                        .enabledWhen(model.busy()),
                Command.of("rules.preview", Icon.SEEN, presenter::preview)
                        .keys("Shortcut+Enter")
                        .enabledWhen(model.previewable()),
                Command.of("rules.apply", Icon.DONE, presenter::apply)
                        .keys("Shortcut+Shift+Enter")
                        .enabledWhen(model.applicable()),
                Command.of("rules.discard", Icon.REOPEN, presenter::discard)
                        .keys("Shortcut+Shift+D")
                        .enabledWhen(model.changed()),
                Command.of("rules.undo", Icon.UNDO, presenter::undo).keys("F9").enabledWhen(model.undoable()));
    }

    /// What stands beside the preview.
    List<Command> others() {
        return List.of(apply, discard, undo);
    }

    List<Command> all() {
        return List.of(cancel, preview, apply, discard, undo);
    }
}
