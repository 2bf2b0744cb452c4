package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.state.StateCommands;
import dev.faultline.ui.state.StateQuestions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// What can be done on the screen.
///
/// @param unbrush shows the breadcrumbs of all times; before [#back], which Escape does otherwise
/// @param sections shows each and puts the focus there
record DetailCommands(
        Command back,
        Command unbrush,
        IssueDecisions decided,
        StateCommands states,
        CarryCommands carrying,
        TriageCommands triage,
        StepCommands steps,
        CopyCommands copies,
        List<Command> onStack,
        Map<Section, Command> sections) {
    private static final int KEYED_SECTIONS = 10;

    /// @param go shows a section and puts the focus there
    /// @param copies puts things on the clipboard
    static DetailCommands of(
            DetailModel model,
            DetailPresenter presenter,
            Consumer<Section> go,
            CopyCommands.Copies copies,
            TriageCommands.Asks asks,
            StateQuestions states) {
        return new DetailCommands(
                Command.of("detail.back", Icon.BACK, presenter::back).keys("Esc"),
                Command.of(
                                "detail.crumb.unbrush",
                                Icon.CLOSE,
                                () -> model.crumbs().dropBrush())
                        .keys("Esc")
                        .enabledWhen(model.brushed()),
                new IssueDecisions(model, presenter),
                StateCommands.of(
                        presenter.states(),
                        states,
                        command -> command.enabledWhen(model.unresolved())
                                .refusedWhen(presenter.readOnly(), presenter::sayReadOnly)),
                CarryCommands.of(model, presenter),
                TriageCommands.of(model, presenter, asks),
                StepCommands.of(model, presenter),
                CopyCommands.of(model, copies),
                onStack(model, presenter),
                sections(go));
    }

    private static List<Command> onStack(DetailModel model, DetailPresenter presenter) {
        return List.of(
                Command.of("detail.editor", Icon.LAUNCH, presenter::openInEditor)
                        .keys("Shortcut+E")
                        .enabledWhen(model.hasEvent()),
                Command.of(
                                "detail.app.only",
                                Icon.APP_FRAME,
                                () -> model.stack().switchAppOnly())
                        .keys("Shift+A")
                        .enabledWhen(model.hasEvent()),
                Command.of("detail.order", Icon.DOWN, () -> model.stack().switchOrder())
                        .keys("Shift+O")
                        .enabledWhen(model.hasEvent()));
    }

    private static Map<Section, Command> sections(Consumer<Section> go) {
        Map<Section, Command> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Command command = Command.of(section.id(), section.icon(), () -> go.accept(section));
            int number = sections.size() + 1;
            sections.put(section, number > KEYED_SECTIONS ? command : command.keys("Alt+" + number % KEYED_SECTIONS));
        }
        return sections;
    }

    Command section(Section section) {
        return Objects.requireNonNull(sections.get(section));
    }

    /// What is done to the issue.
    List<Command> decisions() {
        List<Command> all = new ArrayList<>(decided.all());
        all.add(all.size() - 1, triage.assign());
        return all;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(List.of(triage.putAway(), unbrush, back));
        all.addAll(steps.all());
        all.addAll(decisions());
        all.addAll(states.all());
        all.addAll(carrying.all());
        all.addAll(triage.others());
        all.addAll(onStack);
        all.addAll(copies.all());
        all.addAll(sections.values());
        return List.copyOf(all);
    }
}
