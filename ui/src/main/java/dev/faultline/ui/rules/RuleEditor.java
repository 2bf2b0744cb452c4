package dev.faultline.ui.rules;

import dev.faultline.triage.grouping.rule.RuleError;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.kit.WrappedLink;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Where rules are written: numbered lines, those that cannot be read marked, with the reasons beneath.
final class RuleEditor extends VBox {
    private static final int MOST_ERRORS = 50;

    private final Texts texts;
    private final TextArea area = new TextArea();
    private final TextFlow numbers = new TextFlow();
    private final VBox reasons = new VBox();
    private final ScrollPane under = SharpScroll.around(reasons);
    private List<RuleError> errors = List.of();

    /// An editor that nobody types into yet.
    RuleEditor(Texts texts, String id, String accessible) {
        this.texts = texts;
        getStyleClass().add("rule-editor");
        area.setId(id);
        area.getStyleClass().addAll("mono", "rule-text");
        area.setAccessibleText(accessible);
        SharpScroll.sharpen(area);
        numbers.getStyleClass().addAll("mono", "rule-numbers");
        Pane gutter = new Pane(numbers);
        gutter.getStyleClass().add("rule-gutter");
        gutter.setMinWidth(44);
        gutter.setPrefWidth(44);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(gutter.widthProperty());
        clip.heightProperty().bind(gutter.heightProperty());
        gutter.setClip(clip);
        numbers.prefWidthProperty().bind(gutter.widthProperty());
        numbers.translateYProperty().bind(area.scrollTopProperty().negate());
        HBox.setHgrow(area, Priority.ALWAYS);
        HBox text = new HBox(gutter, area);
        text.getStyleClass().add("rule-lines");
        VBox.setVgrow(text, Priority.ALWAYS);
        reasons.getStyleClass().add("rule-reasons");
        under.setFitToWidth(true);
        under.setMaxHeight(112);
        under.setMinHeight(USE_PREF_SIZE);
        under.getStyleClass().add("edge-to-edge");
        getChildren().addAll(text, under);
        area.textProperty().subscribe(_ -> number());
        showReasons();
    }

    TextArea area() {
        return area;
    }

    /// Marks what cannot be read, as it is typed.
    void follow(ObservableValue<List<RuleError>> found) {
        found.subscribe(now -> {
            errors = now;
            number();
            showReasons();
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        align();
    }

    /// The area has line heights of its own; the numbers take them over.
    private void align() {
        for (Node node : area.lookupAll(".text")) {
            boolean shown = node instanceof Text text
                    && !text.getText().isEmpty()
                    && text.getText().equals(area.getText());
            if (shown
                    && !numbers.getChildren().isEmpty()
                    && numbers.getChildren().getFirst() instanceof Text first) {
                Text probe = new Text("1");
                probe.setFont(first.getFont());
                long lines = area.getText().chars().filter(c -> c == '\n').count() + 1;
                double each = node.getLayoutBounds().getHeight() / lines;
                numbers.setLineSpacing(
                        Math.max(0, each - probe.getLayoutBounds().getHeight()));
                return;
            }
        }
    }

    private void number() {
        Set<Integer> wrong = errors.stream().map(RuleError::line).collect(Collectors.toSet());
        int lines =
                Math.toIntExact(area.getText().chars().filter(c -> c == '\n').count()) + 1;
        numbers.getChildren().clear();
        StringBuilder run = new StringBuilder();
        for (int line = 1; line <= lines; line++) {
            if (wrong.contains(line)) {
                add(run, "rule-number");
                run.append(line).append('\n');
                add(run, "rule-number-wrong");
            } else {
                run.append(line).append('\n');
            }
        }
        add(run, "rule-number");
    }

    private void add(StringBuilder run, String style) {
        if (!run.isEmpty()) {
            Text text = new Text(run.toString());
            text.getStyleClass().addAll("mono", style);
            numbers.getChildren().add(text);
            run.setLength(0);
        }
    }

    private void showReasons() {
        reasons.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_ERRORS, errors.size()); i++) {
            RuleError error = errors.get(i);
            WrappedLink reason = new WrappedLink(texts.format(
                    "rules.error", error.line(), error.column(), RuleErrorWords.of(texts, error.message())));
            reason.setId("rules.error." + i);
            reason.getStyleClass().add("rule-reason");
            reason.setOnAction(_ -> go(error));
            reasons.getChildren().add(reason);
        }
        under.setVisible(!errors.isEmpty());
        under.setManaged(!errors.isEmpty());
    }

    private void go(RuleError error) {
        String[] lines = area.getText().split("\n", -1);
        int at = 0;
        for (int line = 1; line < error.line() && line <= lines.length; line++) {
            at += lines[line - 1].length() + 1;
        }
        area.requestFocus();
        area.positionCaret(Math.min(area.getLength(), at + error.column() - 1));
    }
}
