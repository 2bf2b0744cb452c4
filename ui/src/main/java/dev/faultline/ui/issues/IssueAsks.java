package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
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
    private static final int LONGEST = 80;

    private final Texts texts;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final Kit kit;
    private final AskBar bar;

    IssueAsks(Kit kit, IssuesModel model, IssuesPresenter presenter) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.bar = new AskBar(texts, "issues.ask");
    }

    AskBar bar() {
        return bar;
    }

    void close() {
        bar.close();
    }

    /// Asks which of the chosen issues the others go into.
    void merge() {
        presenter.chosen(this::merge);
    }

    private void merge(List<Issue> chosen) {
        List<String> projects =
                chosen.stream().map(Issue::project).distinct().sorted().toList();
        if (chosen.size() < 2) {
            kit.toasts().failure(texts.get("issues.merge.few"));
            return;
        }
        if (projects.size() > 1) {
            kit.toasts().failure(texts.format("issues.merge.projects", String.join(", ", projects)));
            return;
        }
        long events = chosen.stream().mapToLong(Issue::events).sum();
        ComboBox<Issue> target = new ComboBox<>();
        target.setId("issues.ask.target");
        target.setAccessibleText(texts.get("issues.merge.target"));
        target.setConverter(new Words());
        target.getItems()
                .setAll(chosen.stream()
                        .sorted(Comparator.comparingLong(Issue::events).reversed())
                        .limit(MOST_TARGETS)
                        .toList());
        target.getSelectionModel().selectFirst();
        target.setMaxWidth(420);
        bar.ask(new AskBar.Question(
                Icon.MERGE,
                texts.format("issues.merge.ask", chosen.size(), events),
                List.of(target),
                texts.get("issues.merge.do"),
                () -> presenter.merge(target.getValue(), chosen)));
    }

    /// Asks who looks after the chosen issues.
    void assign() {
        int count = model.chosenIds().size();
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
                texts.format("issues.assign.ask", count),
                List.of(owner),
                texts.get("issues.assign.do"),
                () -> presenter.assign(owner.getEditor().getText())));
    }

    private static final class Words extends StringConverter<Issue> {
        @Override
        public String toString(@Nullable Issue issue) {
            if (issue == null) {
                return "";
            }
            String title = issue.title().strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
            return issue.shortId() + "  " + (title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title);
        }

        @Override
        public Issue fromString(String words) {
            throw new UnsupportedOperationException("the box is not editable");
        }
    }
}
