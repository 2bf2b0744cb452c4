package dev.faultline.ui.jobs;

import dev.faultline.live.job.JobState;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One job: title, how far it is, cancel; or why it failed, to copy and to dismiss.
final class JobRow extends VBox {
    private final Texts texts;
    private final Label title = new Label();
    private final Label percent = new Label();
    private final Label note = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label problem = new WrappedLabel();
    private final HBox head;
    private JobState shown;

    JobRow(Texts texts, JobState job, Runnable cancel, Runnable dismiss) {
        this.texts = texts;
        this.shown = job;
        setId("jobs.job." + job.id());
        getStyleClass().add("job");
        title.getStyleClass().add("strong");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        percent.getStyleClass().addAll("muted", "small");
        percent.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        problem.getStyleClass().add("bad-text");
        bar.setMaxWidth(Double.MAX_VALUE);
        head = new HBox(title, percent);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("job-head");
        if (job.ended()) {
            CopyButton copy =
                    new CopyButton(texts, texts.get("jobs.problem"), () -> title(shown) + ": " + problem(shown));
            copy.getStyleClass().add("quiet");
            copy.setMinWidth(USE_PREF_SIZE);
            head.getChildren().addAll(copy, button("jobs.dismiss", "jobs.dismiss.tip", dismiss));
            getChildren().addAll(head, problem);
        } else {
            head.getChildren().add(button("jobs.cancel", "jobs.cancel.tip", cancel));
            getChildren().addAll(head, bar, note);
        }
        show(job);
    }

    void show(JobState job) {
        shown = job;
        title.setText(ShownName.of(title(job)));
        boolean known = job.progress() >= 0;
        bar.setProgress(known ? job.progress() : ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(job.title());
        percent.setText(known && !job.ended() ? texts.format("jobs.percent", Math.floor(job.progress() * 100)) : "");
        note.setText(ShownName.of(job.note()));
        note.setVisible(!job.note().isEmpty());
        note.setManaged(!job.note().isEmpty());
        problem.setText(ShownName.of(problem(job)));
    }

    private String title(JobState job) {
        return job.phase() == JobState.Phase.FAILED ? texts.format("jobs.failed.title", job.title()) : job.title();
    }

    private static String problem(JobState job) {
        return Objects.requireNonNullElse(job.problem(), "");
    }

    private Node button(String key, String tip, Runnable action) {
        Button button = new Button();
        button.setId(key);
        button.setGraphic(Icon.CLOSE.node());
        button.getStyleClass().addAll("quiet", "icon-button");
        String words = texts.format(key, title.getText());
        button.setAccessibleText(words);
        button.setTooltip(new Tip(texts.get(tip)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
