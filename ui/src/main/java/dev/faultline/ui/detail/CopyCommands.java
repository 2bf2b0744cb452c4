package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// Puts the event shown on the clipboard.
record CopyCommands(Command markdown, Command trace, Command json, Command id) {

    static CopyCommands of(DetailModel model, Copies copies) {
        return new CopyCommands(
                Command.of("detail.copy.markdown", Icon.COPY, copies::markdown)
                        .keys("Shortcut+Shift+C")
                        .enabledWhen(model.hasEvent()),
                Command.of("detail.copy.trace", Icon.CODE, copies::trace)
                        .keys("Shortcut+Alt+C")
                        .enabledWhen(model.hasEvent()),
                Command.of("detail.copy.json", Icon.JSON, copies::json)
                        .keys("Shortcut+Alt+J")
                        .enabledWhen(model.hasEvent()),
                Command.of("detail.copy.id", Icon.COPY, copies::id).enabledWhen(model.hasEvent()));
    }

    List<Command> all() {
        return List.of(markdown, trace, json, id);
    }

    /// What can be put there.
    interface Copies {
        void markdown();

        void trace();

        void json();

        void id();
    }
}
