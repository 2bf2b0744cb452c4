package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// Carries the issue, or the event shown, out of the home into a bundle, or out of a bundle into the home.
final class CarryCommands {
    private final Command carry;
    private final Command carryEvent;

    CarryCommands(DetailModel model, DetailPresenter presenter) {
        carry = presenter.readOnly()
                ? Command.of("detail.import", Icon.IMPORT, presenter::carry)
                        .keys("Shortcut+I")
                        .enabledWhen(model.hasIssue())
                : Command.of("detail.export", Icon.EXPORT, presenter::carry)
                        .keys("Shortcut+S")
                        .enabledWhen(model.hasIssue());
        carryEvent = presenter.readOnly()
                ? Command.of("detail.import.event", Icon.IMPORT, presenter::carryEvent)
                        .enabledWhen(model.hasEvent())
                : Command.of("detail.export.event", Icon.EXPORT, presenter::carryEvent)
                        .keys("Shortcut+Shift+S")
                        .enabledWhen(model.hasEvent());
    }

    Command issue() {
        return carry;
    }

    List<Command> all() {
        return List.of(carry, carryEvent);
    }
}
