package dev.faultline.ui.state;

import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.jspecify.annotations.Nullable;

/// Asks in which release issues are resolved, or how long they are to be archived. JavaFX thread only.
public final class StateQuestions {
    private final StateChoices choices;
    private final AskBar ask;
    private final Texts texts;

    /// Questions that stand in a bar.
    public StateQuestions(StateChoices choices, AskBar ask, Texts texts) {
        this.choices = choices;
        this.ask = ask;
        this.texts = texts;
    }

    void resolveIn() {
        choices.chosen().ifPresent(subject -> {
            TextField field = field("release", subject.release(), 26);
            ask("release", Icon.RESOLVE, subject, field, choices::resolveIn);
        });
    }

    void archiveForDays() {
        number("time", Icon.TIME, "7", choices::archiveFor);
    }

    void archiveUntilEvents() {
        number("events", Icon.LIST, "100", choices::archiveUntilEvents);
    }

    void archiveUntilUsers() {
        number("users", Icon.USER, "10", choices::archiveUntilUsers);
    }

    private void number(String word, Icon icon, String usual, ObjLongConsumer<Subject> done) {
        TextField field = field(word, usual, 6);
        field.setTextFormatter(new TextFormatter<>(StateQuestions::digits));
        choices.chosen()
                .ifPresent(chosen -> ask(word, icon, chosen, field, (subject, text) -> {
                    long number = text.isEmpty() ? 0 : Long.parseLong(text);
                    if (number > 0) {
                        done.accept(subject, number);
                    }
                }));
    }

    private static TextFormatter.@Nullable Change digits(TextFormatter.Change change) {
        return change.getControlNewText().matches("\\d{0,7}") ? change : null;
    }

    private TextField field(String word, String text, int columns) {
        TextField field = new TextField(text);
        field.setId(ask.getId() + ".state");
        field.setPrefColumnCount(columns);
        field.setAccessibleText(texts.get("state.prompt." + word));
        field.setPromptText(texts.get("state.prompt." + word));
        return field;
    }

    private void ask(String word, Icon icon, Subject subject, TextField field, BiConsumer<Subject, String> done) {
        ask.ask(new AskBar.Question(
                icon,
                subject.says(texts, "state.ask." + word),
                List.of(field),
                texts.get("state.do." + word),
                () -> done.accept(subject, field.getText())));
        field.selectAll();
    }
}
