package dev.faultline.ui.jobs;

import dev.faultline.live.Live;
import dev.faultline.live.job.JobState;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.SharpScroll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The jobs: a button for the status bar and a panel over the window. JavaFX thread only.
public final class JobsPanel {
    private static final double MARGIN = 10;
    private static final double STATUS_BAR = 28;

    private final Kit kit;
    private final Live live;
    private final JobsModel model = new JobsModel();
    private final Pins pins = new Pins();
    private final VBox panel = new VBox();
    private final VBox rows = new VBox();
    private final Label none;
    private final Map<Long, JobRow> shown = new HashMap<>();
    private final Map<Long, JobState.Phase> phases = new HashMap<>();
    private final Command toggle;
    private final Command close;
    private final Button button;

    /// The jobs of a home, hidden.
    public JobsPanel(Kit kit, Live live) {
        this.kit = kit;
        this.live = live;
        this.none = new Label(kit.texts().get("jobs.none"));
        this.toggle = Command.of("jobs.open", Icon.WAITING, this::toggle).keys("Shortcut+J");
        this.close =
                Command.of("jobs.close", Icon.CLOSE, this::toggle).keys("Esc").enabledWhen(panel.visibleProperty());
        this.button = new JobsButton(kit.texts(), kit.controls(), model, toggle);
        Label title = new Label(kit.texts().get("jobs.title"));
        title.getStyleClass().add("heading");
        none.getStyleClass().add("muted");
        ScrollPane scroll = SharpScroll.around(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(kit.texts().get("jobs.title"));
        rows.getStyleClass().add("job-rows");
        panel.setId("jobs");
        panel.getStyleClass().add("jobs-panel");
        panel.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        panel.getChildren().addAll(title, scroll);
        panel.setVisible(false);
        StackPane.setAlignment(panel, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(panel, new Insets(0, MARGIN, MARGIN + STATUS_BAR, 0));
        model.jobs().subscribe(this::show);
    }

    /// The button for the status bar.
    public Node button() {
        return button;
    }

    /// The panel, to lay over the window.
    public Node node() {
        return panel;
    }

    /// Opens and closes the panel.
    public List<Command> commands() {
        return List.of(close, toggle);
    }

    /// Begins to hear of jobs.
    public void start() {
        pins.close();
        pins.add(kit.bridge().follow(live.jobs().shown(), model::show));
    }

    /// Hears no more.
    public void stop() {
        pins.close();
    }

    private void toggle() {
        panel.setVisible(!panel.isVisible());
        if (panel.isVisible()) {
            Node first = rows.lookup(".button");
            (first == null ? button : first).requestFocus();
        }
    }

    /// Rows that stay keep their nodes, so that the focus stays on a job's button while it goes on.
    private void show(List<JobState> jobs) {
        shown.keySet().retainAll(jobs.stream().map(JobState::id).toList());
        for (JobState job : jobs) {
            JobRow row = shown.get(job.id());
            boolean ended = phases.put(job.id(), job.phase()) != job.phase() && job.ended();
            if (row == null || ended) {
                shown.put(job.id(), row(job));
            } else {
                row.show(job);
            }
        }
        List<Node> order = jobs.stream().<Node>map(job -> shown.get(job.id())).toList();
        List<Node> wanted = order.isEmpty() ? List.of(none) : order;
        if (!wanted.equals(rows.getChildren())) {
            rows.getChildren().setAll(wanted);
        }
        phases.keySet().retainAll(shown.keySet());
    }

    private JobRow row(JobState job) {
        return new JobRow(
                kit.texts(),
                job,
                () -> live.jobs().cancel(job.id()),
                () -> live.jobs().dismiss(job.id()));
    }
}
