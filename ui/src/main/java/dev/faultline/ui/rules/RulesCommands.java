package dev.faultline.ui.rules;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// What can be done on the screen.
final class RulesCommands {
    private final Command cancel;
    private final Command preview;
    private final Command apply;
    private final Command undo;
    private final Command discard;

    RulesCommands(RulesModel model, RulesPresenter presenter) {
        cancel = Command.of("rules.cancel", Icon.CLOSE, presenter::cancel)
                .keys("Esc")
                .enabledWhen(model.busy());
        preview = Command.of("rules.preview", Icon.SEEN, presenter::preview)
                .keys("Shortcut+Enter")
                .enabledWhen(model.previewable());
        apply = Command.of("rules.apply", Icon.DONE, presenter::apply)
                .keys("Shortcut+Shift+Enter")
                .enabledWhen(model.applicable());
        undo = Command.of("rules.undo", Icon.UNDO, presenter::undo).keys("F9").enabledWhen(model.undoable());
        discard = Command.of("rules.discard", Icon.REOPEN, presenter::discard)
                .keys("Shortcut+Shift+D")
                .enabledWhen(model.changed());
    }

    Command cancel() {
        return cancel;
    }

    Command preview() {
        return preview;
    }

    /// What stands beside the preview.
    List<Command> others() {
        return List.of(apply, discard, undo);
    }

    List<Command> all() {
        return List.of(cancel, preview, apply, discard, undo);
    }
}
