package dev.faultline.ui.state;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The states an issue can be put into besides those that have a button: for which releases it is resolved, until when
/// it is archived.
///
/// @param all in the order of the menu
public record StateCommands(List<Command> all) {

    public StateCommands {
        all = List.copyOf(all);
    }

    /// The commands of choices.
    ///
    /// @param when says when each can be done
    public static StateCommands of(StateChoices choices, StateQuestions asks, UnaryOperator<Command> when) {
        return new StateCommands(Stream.of(
                        Command.of("state.resolve.next", Icon.RESOLVE, choices::resolveInNext)
                                .keys("Shift+E"),
                        Command.of("state.resolve.release", Icon.RESOLVE, asks::resolveIn),
                        Command.of("state.archive.time", Icon.TIME, asks::archiveForDays),
                        Command.of("state.archive.events", Icon.LIST, asks::archiveUntilEvents),
                        Command.of("state.archive.users", Icon.USER, asks::archiveUntilUsers),
                        Command.of("state.archive.forever", Icon.ARCHIVE, choices::archiveForever))
                .map(when)
                .toList());
    }
}
