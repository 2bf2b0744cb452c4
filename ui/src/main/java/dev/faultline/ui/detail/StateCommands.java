package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;
import java.util.stream.Stream;

/// Where an issue can be put besides what the buttons of the head do: for which releases it is resolved, until when it
/// is archived.
///
/// @param all in the order of the menu
record StateCommands(List<Command> all) {

    static StateCommands of(DetailModel model, DetailPresenter presenter, Asks asks) {
        StatePresenter states = presenter.states();
        return new StateCommands(Stream.of(
                        Command.of("detail.resolve.next", Icon.RESOLVE, states::resolveInNext)
                                .keys("Shift+E"),
                        Command.of("detail.resolve.release", Icon.RESOLVE, asks::resolveIn),
                        Command.of("detail.archive.time", Icon.TIME, asks::archiveForDays),
                        Command.of("detail.archive.events", Icon.LIST, asks::archiveUntilEvents),
                        Command.of("detail.archive.users", Icon.USER, asks::archiveUntilUsers),
                        Command.of("detail.archive.forever", Icon.ARCHIVE, states::archiveForever))
                .map(command -> command.enabledWhen(model.unresolved())
                        .refusedWhen(presenter.readOnly(), presenter::sayReadOnly))
                .toList());
    }

    /// What asks the user first.
    interface Asks {
        void resolveIn();

        void archiveForDays();

        void archiveUntilEvents();

        void archiveUntilUsers();
    }
}
