package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// From event to event of the issue.
record StepCommands(Command oldest, Command older, Command newer, Command newest) {

    static StepCommands of(DetailModel model, DetailPresenter presenter) {
        return new StepCommands(
                Command.of("detail.oldest", Icon.FIRST, presenter::oldest)
                        .typed('{')
                        .enabledWhen(model.canOlder()),
                Command.of("detail.older", Icon.PREVIOUS, presenter::older)
                        .typed('[')
                        .enabledWhen(model.canOlder()),
                Command.of("detail.newer", Icon.NEXT, presenter::newer)
                        .typed(']')
                        .enabledWhen(model.canNewer()),
                Command.of("detail.newest", Icon.LAST, presenter::newest)
                        .typed('}')
                        .enabledWhen(model.canNewer()));
    }

    List<Command> all() {
        return List.of(older, newer, oldest, newest);
    }
}
