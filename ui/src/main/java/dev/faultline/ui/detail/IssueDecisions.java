package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.List;

/// What can be decided about the issue; where nothing can be, their keys say why.
final class IssueDecisions {
    private final Command resolve;
    private final Command archive;
    private final Command reopen;
    private final Command delete;

    IssueDecisions(DetailModel model, DetailPresenter presenter) {
        resolve = Command.of("detail.resolve", Icon.RESOLVE, presenter.states()::resolve)
                .keys("E")
                .enabledWhen(model.unresolved())
                .refusedWhen(presenter.readOnly(), presenter::sayReadOnly);
        archive = Command.of("detail.archive", Icon.ARCHIVE, presenter.states()::archive)
                .keys("A")
                .enabledWhen(model.unresolved())
                .refusedWhen(presenter.readOnly(), presenter::sayReadOnly);
        reopen = Command.of("detail.reopen", Icon.REOPEN, presenter::reopen)
                .keys("U")
                .enabledWhen(model.settled())
                .refusedWhen(presenter.readOnly(), presenter::sayReadOnly);
        delete = Command.of("detail.delete", Icon.DELETE, presenter::delete)
                .keys("Delete")
                .enabledWhen(model.hasIssue())
                .refusedWhen(presenter.readOnly(), presenter::sayReadOnly);
    }

    List<Command> all() {
        return List.of(resolve, archive, reopen, delete);
    }
}
