package dev.faultline.ui.issues;

import atlantafx.base.controls.CustomTextField;
import dev.faultline.live.QueryProblem;
import dev.faultline.triage.search.QueryFault;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.SystemLetters;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The field for the search language. What does not fit is underlined, with the reason beneath.
final class SearchField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration TYPING = Duration.millis(250);

    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final Region underline = new Region();
    private final Pane over = new Pane() {
        @Override
        protected void layoutChildren() {
            mark(); // after the field, whose text is in its place now
        }
    };
    private final Label reason = new WrappedLabel();
    private @Nullable QueryProblem problem;
    private final PauseTransition typing = new PauseTransition(TYPING);

    SearchField(Texts texts, IssuesModel model, Runnable search) {
        this.texts = texts;
        getStyleClass().add("search");
        field.setId("issues.search");
        field.setPromptText(texts.get("issues.search.prompt"));
        field.setAccessibleText(texts.get("issues.search.text"));
        field.setLeft(Icon.SEARCH.node());
        field.setRight(clearButton());
        field.textProperty().bindBidirectional(model.query());
        field.textProperty().subscribe(words -> SystemLetters.on(field, words));
        field.textProperty().subscribe((_, _) -> typing.playFromStart());
        field.setOnAction(_ -> {
            typing.stop();
            search.run();
        });
        typing.setOnFinished(_ -> search.run());
        underline.getStyleClass().add("search-underline");
        underline.setManaged(false);
        underline.setMouseTransparent(true);
        over.getChildren().add(underline);
        over.setMouseTransparent(true);
        reason.setId("issues.search.reason");
        reason.getStyleClass().add("search-reason");
        getChildren().addAll(new StackPane(field, over), reason);
        model.problem().subscribe(this::show);
    }

    /// Gives the key Down, which leaves the field for what was found.
    void onDown(Runnable leave) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() && !event.isShortcutDown()) {
                leave.run();
                event.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private Button clearButton() {
        Button clear = new Button();
        clear.setId("issues.search.clear");
        clear.setGraphic(Icon.CLOSE.node());
        clear.getStyleClass().addAll("quiet", "icon-button", "search-clear");
        clear.setAccessibleText(texts.get("issues.search.clear"));
        clear.setTooltip(new Tip(texts.get("issues.search.clear")));
        clear.setOnAction(_ -> field.clear());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        return clear;
    }

    private void show(@Nullable QueryProblem found) {
        boolean wrong = found != null && found.position() >= 0;
        problem = wrong ? found : null;
        field.pseudoClassStateChanged(WRONG, wrong);
        reason.setVisible(wrong);
        reason.setManaged(wrong);
        if (found != null && wrong) {
            reason.setText(texts.format("issues.search.reason", words(found), found.position() + 1));
        }
        over.requestLayout();
    }

    private String words(QueryProblem problem) {
        QueryFault fault = problem.fault();
        return fault == null
                ? problem.reason()
                : texts.format(
                        "issues.fault." + fault.word(), problem.arguments().toArray());
    }

    /// Puts the line under the characters by asking the field's own text node where it has drawn them.
    private void mark() {
        QueryProblem shown = problem;
        underline.setVisible(shown != null);
        if (shown == null || !(field.lookup(".text") instanceof Text text)) {
            return;
        }
        int length = field.getLength();
        int start = Math.clamp(shown.position(), 0, Math.max(0, length - 1));
        int end = Math.clamp(start + Math.max(1, shown.length()), start, length);
        Path shape = new Path(text.getRangeShape(start, end, false));
        Bounds bounds = over.sceneToLocal(text.localToScene(shape.getBoundsInLocal()));
        underline.resizeRelocate(bounds.getMinX(), bounds.getMaxY(), Math.max(6, bounds.getWidth()), 2);
    }
}
