package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// What can be done on the screen.
final class DetailCommands {
    private final Command back;
    private final IssueDecisions decisions;
    private final CarryCommands carrying;
    private final TriageCommands triage;
    private final Command oldest;
    private final Command older;
    private final Command newer;
    private final Command newest;
    private final Command copyMarkdown;
    private final Command copyTrace;
    private final Command copyId;
    private final Command copyJson;
    private final Command editor;
    private final Command appOnly;
    private final Command order;
    private final Map<Section, Command> sections = new EnumMap<>(Section.class);

    /// @param go shows a section and puts the focus there
    /// @param copies puts things on the clipboard
    DetailCommands(
            DetailModel model,
            DetailPresenter presenter,
            Consumer<Section> go,
            Copies copies,
            TriageCommands.Asks asks) {
        triage = new TriageCommands(model, presenter, asks);
        back = Command.of("detail.back", Icon.BACK, presenter::back).keys("Esc");
        decisions = new IssueDecisions(model, presenter);
        carrying = new CarryCommands(model, presenter);
        oldest = Command.of("detail.oldest", Icon.FIRST, presenter::oldest)
                .typed('{')
                .enabledWhen(model.canOlder());
        older = Command.of("detail.older", Icon.PREVIOUS, presenter::older)
                .typed('[')
                .enabledWhen(model.canOlder());
        newer = Command.of("detail.newer", Icon.NEXT, presenter::newer)
                .typed(']')
                .enabledWhen(model.canNewer());
        newest = Command.of("detail.newest", Icon.LAST, presenter::newest)
                .typed('}')
                .enabledWhen(model.canNewer());
        copyMarkdown = Command.of("detail.copy.markdown", Icon.COPY, copies::markdown)
                .keys("Shortcut+Shift+C")
                .enabledWhen(model.hasEvent());
        copyTrace = Command.of("detail.copy.trace", Icon.CODE, copies::trace)
                .keys("Shortcut+Alt+C")
                .enabledWhen(model.hasEvent());
        editor = Command.of("detail.editor", Icon.LAUNCH, presenter::openInEditor)
                .keys("Shortcut+E")
                .enabledWhen(model.hasEvent());
        copyJson = Command.of("detail.copy.json", Icon.JSON, copies::json)
                .keys("Shortcut+Alt+J")
                .enabledWhen(model.hasEvent());
        copyId = Command.of("detail.copy.id", Icon.COPY, copies::id).enabledWhen(model.hasEvent());
        appOnly = Command.of(
                        "detail.app.only", Icon.APP_FRAME, () -> model.stack().switchAppOnly())
                .keys("Shift+A")
                .enabledWhen(model.hasEvent());
        order = Command.of("detail.order", Icon.DOWN, () -> model.stack().switchOrder())
                .keys("Shift+O")
                .enabledWhen(model.hasEvent());
        Section[] all = Section.values();
        for (int i = 0; i < all.length; i++) {
            Section section = all[i];
            Command command = Command.of(section.id(), section.icon(), () -> go.accept(section));
            sections.put(section, i < 10 ? command.keys("Alt+" + (i + 1) % 10) : command);
        }
    }

    Command back() {
        return back;
    }

    Command oldest() {
        return oldest;
    }

    Command older() {
        return older;
    }

    Command newer() {
        return newer;
    }

    Command newest() {
        return newest;
    }

    Command copyId() {
        return copyId;
    }

    Command copyMarkdown() {
        return copyMarkdown;
    }

    Command unmerge() {
        return triage.unmerge();
    }

    Command rules() {
        return triage.rules();
    }

    /// Carries the issue away.
    Command carry() {
        return carrying.issue();
    }

    Command section(Section section) {
        return Objects.requireNonNull(sections.get(section));
    }

    /// What is done to the issue.
    List<Command> decisions() {
        List<Command> all = new ArrayList<>(decisions.all());
        all.add(all.size() - 1, triage.assign());
        return all;
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>(List.of(triage.putAway(), back, older, newer, oldest, newest));
        all.addAll(decisions());
        all.addAll(carrying.all());
        all.addAll(triage.others());
        all.addAll(List.of(editor, copyMarkdown, copyTrace, copyJson, copyId, appOnly, order));
        all.addAll(sections.values());
        return List.copyOf(all);
    }

    /// What can be put on the clipboard.
    interface Copies {
        void markdown();

        void trace();

        void json();

        void id();
    }
}
