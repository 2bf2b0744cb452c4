package dev.faultline.ui.detail;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.jspecify.annotations.Nullable;

/// Asks in which release an issue is resolved, or how long it is to be archived.
final class StateQuestions implements StateCommands.Asks {
    private final DetailModel model;
    private final StatePresenter states;
    private final AskBar ask;
    private final Texts texts;

    StateQuestions(DetailModel model, StatePresenter states, AskBar ask, Texts texts) {
        this.model = model;
        this.states = states;
        this.ask = ask;
        this.texts = texts;
    }

    @Override
    public void resolveIn() {
        Issue issue = model.issue().get();
        String release = issue == null ? "" : Objects.requireNonNullElse(issue.lastRelease(), "");
        TextField field = field("detail.resolve.release", release, 26);
        ask("detail.resolve.release", Icon.RESOLVE, field, states::resolveIn);
    }

    @Override
    public void archiveForDays() {
        number("detail.archive.time", Icon.TIME, "7", states::archiveFor);
    }

    @Override
    public void archiveUntilEvents() {
        number("detail.archive.events", Icon.LIST, "100", states::archiveUntilEvents);
    }

    @Override
    public void archiveUntilUsers() {
        number("detail.archive.users", Icon.USER, "10", states::archiveUntilUsers);
    }

    private void number(String key, Icon icon, String usual, LongConsumer done) {
        TextField field = field(key, usual, 6);
        field.setTextFormatter(new TextFormatter<>(StateQuestions::digits));
        ask(key, icon, field, text -> {
            long number = text.isEmpty() ? 0 : Long.parseLong(text);
            if (number > 0) {
                done.accept(number);
            }
        });
    }

    private static TextFormatter.@Nullable Change digits(TextFormatter.Change change) {
        return change.getControlNewText().matches("\\d{0,7}") ? change : null;
    }

    private TextField field(String key, String text, int columns) {
        TextField field = new TextField(text);
        field.setId("detail.ask.state");
        field.setPrefColumnCount(columns);
        field.setAccessibleText(texts.get(key + ".prompt"));
        field.setPromptText(texts.get(key + ".prompt"));
        return field;
    }

    private void ask(String key, Icon icon, TextField field, Consumer<String> done) {
        Issue issue = model.issue().get();
        if (issue != null) {
            String words = texts.format(key + ".ask", issue.shortId());
            ask.ask(new AskBar.Question(
                    icon, words, List.of(field), texts.get(key + ".do"), () -> done.accept(field.getText())));
            field.selectAll();
        }
    }
}
