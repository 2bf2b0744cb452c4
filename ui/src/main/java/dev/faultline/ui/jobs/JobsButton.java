package dev.faultline.ui.jobs;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;

/// The button in the status bar: how many jobs run, how far they are, whether one failed. There while there is one.
final class JobsButton extends Button {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Texts texts;
    private final JobsModel model;
    private final ProgressIndicator progress = new ProgressIndicator(-1);

    JobsButton(Texts texts, CommandControls controls, JobsModel model, Command open) {
        this.texts = texts;
        this.model = model;
        setId("jobs.button");
        getStyleClass().addAll("quiet", "jobs-button");
        progress.getStyleClass().add("jobs-progress");
        progress.setFocusTraversable(false);
        setTooltip(new Tip(controls.tip(open)));
        setOnAction(_ -> open.run());
        show();
        model.jobs().subscribe(this::show);
    }

    private void show() {
        boolean some = !model.jobs().get().isEmpty();
        setVisible(some);
        setManaged(some);
        setText(texts.format("jobs.count", model.running(), model.failed()));
        setAccessibleText(getText());
        pseudoClassStateChanged(FAILED, model.failed() > 0);
        progress.setProgress(model.progress());
        setGraphic(model.running() > 0 ? progress : Icon.WARNING.node());
    }
}
