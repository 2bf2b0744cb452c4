package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TitleLine;
import dev.faultline.ui.state.StateQuestions;
import dev.faultline.ui.state.Subject;
import dev.faultline.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What is asked before issues are merged or given an owner: exactly which, and into what or to whom.
final class IssueAsks {
    private static final int MOST_TARGETS = 100;
    private static final int LONGEST = 120;

    private final Texts texts;
    private final IssuesModel model;
    private final ChosenIssues chosen;
    private final Kit kit;
    private final AskBar bar;
    private final StateQuestions states;

    IssueAsks(Kit kit, IssuesModel model, ChosenIssues chosen) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.chosen = chosen;
        this.bar = new AskBar(texts, "issues.ask");
        this.states = new StateQuestions(chosen.states(), bar, texts);
    }

    AskBar bar() {
        return bar;
    }

    /// Asks about their states.
    StateQuestions states() {
        return states;
    }

    void close() {
        bar.close();
    }

    /// Asks which of the chosen issues the others go into.
    void merge() {
        chosen.read(this::merge);
    }

    private void merge(List<Issue> all) {
        List<String> projects =
                all.stream().map(Issue::project).distinct().sorted().toList();
        if (all.size() < 2) {
            kit.toasts().failure(texts.get("issues.merge.few"));
            return;
        }
        if (projects.size() > 1) {
            kit.toasts().failure(texts.format("issues.merge.projects", String.join(", ", projects)));
            return;
        }
        long events = all.stream().mapToLong(Issue::events).sum();
        ComboBox<Issue> target = new ComboBox<>();
        target.setId("issues.ask.target");
        target.setAccessibleText(texts.get("issues.merge.target"));
        target.setConverter(new Words());
        target.getItems()
                .setAll(all.stream()
                        .sorted(Comparator.comparingLong(Issue::events).reversed())
                        .limit(MOST_TARGETS)
                        .toList());
        target.getSelectionModel().selectFirst();
        target.setMaxWidth(860);
        bar.ask(new AskBar.Question(
                Icon.MERGE,
                texts.format("issues.merge.ask", all.size(), events),
                List.of(target),
                texts.get("issues.merge.do"),
                () -> chosen.merge(target.getValue(), all)));
    }

    /// Asks who looks after the chosen issues.
    void assign() {
        chosen.subject().ifPresent(this::assign);
    }

    private void assign(Subject issues) {
        ComboBox<String> owner = new ComboBox<>();
        owner.setId("issues.ask.owner");
        owner.setEditable(true);
        owner.setAccessibleText(texts.get("issues.assign.prompt"));
        owner.setPromptText(texts.get("issues.assign.prompt"));
        owner.getItems()
                .setAll(model.rows().stream()
                        .map(row -> row.issue().assignee())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)));
        owner.setPrefWidth(240);
        bar.ask(new AskBar.Question(
                Icon.USER,
                issues.says(texts, "issues.assign.ask"),
                List.of(owner),
                texts.get("issues.assign.do"),
                () -> chosen.assign(issues, owner.getEditor().getText())));
    }

    private final class Words extends StringConverter<Issue> {
        @Override
        public String toString(@Nullable Issue issue) {
            if (issue == null) {
                return "";
            }
            String title = TitleLine.of(texts, issue.title());
            return issue.shortId() + "  " + (title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title);
        }

        @Override
        public Issue fromString(String words) {
            throw new UnsupportedOperationException("the box is not editable");
        }
    }
}
