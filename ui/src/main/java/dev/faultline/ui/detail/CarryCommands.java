package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// Carries the issue, or the event shown, out of the home into a bundle, or out of a bundle into the home.
record CarryCommands(Command issue, Command event) {

    static CarryCommands of(DetailModel model, DetailPresenter presenter) {
        Command issue = presenter.readOnly()
                ? Command.of("detail.import", Icon.IMPORT, presenter::carry).keys("Shortcut+I")
                : Command.of("detail.export", Icon.EXPORT, presenter::carry).keys("Shortcut+S");
        Command event = presenter.readOnly()
                ? Command.of("detail.import.event", Icon.IMPORT, presenter::carryEvent)
                : Command.of("detail.export.event", Icon.EXPORT, presenter::carryEvent)
                        .keys("Shortcut+Shift+S");
        return new CarryCommands(issue.enabledWhen(model.hasIssue()), event.enabledWhen(model.hasEvent()));
    }

    List<Command> all() {
        return List.of(issue, event);
    }
}
