package dev.faultline.ui.jobs;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

/// The button in the status bar: how many jobs run, how far they are, whether one failed. There while there is one.
final class JobsButton extends Button {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Texts texts;
    private final JobsModel model;
    private final ProgressBar progress = new ProgressBar();

    JobsButton(Texts texts, CommandControls controls, JobsModel model, Command open) {
        this.texts = texts;
        this.model = model;
        setId("jobs.button");
        getStyleClass().addAll("quiet", "jobs-button");
        setMinWidth(USE_PREF_SIZE);
        progress.getStyleClass().add("jobs-progress");
        progress.setFocusTraversable(false);
        setTooltip(new Tip(controls.tip(open)));
        setOnAction(_ -> open.run());
        show();
        model.jobs().subscribe(this::show);
    }

    private String part(String key, long count) {
        return count == 0 ? "" : texts.format(key, count);
    }

    private void show() {
        boolean some = !model.jobs().get().isEmpty();
        setVisible(some);
        setManaged(some);
        setText(Stream.of(part("jobs.running", model.running()), part("jobs.failed", model.failed()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        setAccessibleText(getText());
        pseudoClassStateChanged(FAILED, model.failed() > 0);
        progress.setProgress(model.progress());
        setGraphic(model.running() > 0 ? progress : Icon.WARNING.node());
    }
}
