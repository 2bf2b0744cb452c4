package dev.faultline.ui.drop;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Takes files dropped anywhere on the window; while they hover it says over the window what will happen. JavaFX thread
/// only.
public final class DropLayer extends StackPane {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final Map<DropKind, Consumer<List<Path>>> doors;
    private final Map<DropKind, Consumer<List<Path>>> opened;
    private final VBox card = new VBox();

    /// @param doors what is done with files of each kind that are dropped
    /// @param opened what is done with those that are opened otherwise
    public DropLayer(
            Texts texts, Map<DropKind, Consumer<List<Path>>> doors, Map<DropKind, Consumer<List<Path>>> opened) {
        this.texts = texts;
        this.doors = Map.copyOf(doors);
        this.opened = Map.copyOf(opened);
        setId("drop");
        getStyleClass().add("drop-layer");
        setMouseTransparent(true);
        setVisible(false);
        card.setId("drop.card");
        card.getStyleClass().add("drop-card");
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }

    /// Listens for files over a node.
    public void listenOn(Node target) {
        target.setOnDragOver(this::over);
        target.setOnDragExited(_ -> leave());
        target.setOnDragDropped(this::dropped);
    }

    /// Files hover: says what will happen when they are dropped.
    public void hover(List<Path> files) {
        DropPlan plan = DropPlan.of(files);
        Node icon = (plan.worthwhile(doors.keySet()) ? Icon.IMPORT : Icon.REJECTED).node();
        icon.getStyleClass().add("drop-icon");
        card.getChildren().setAll(icon);
        for (String words : plan.words(texts)) {
            Label line = new WrappedLabel(words);
            line.getStyleClass().add("drop-words");
            card.getChildren().add(line);
        }
        pseudoClassStateChanged(REFUSED, !plan.worthwhile(doors.keySet()));
        setVisible(true);
    }

    /// The files are gone again.
    public void leave() {
        setVisible(false);
    }

    /// Files are dropped.
    ///
    /// @return whether anything is done with any of them
    public boolean drop(List<Path> files) {
        leave();
        return through(doors, files);
    }

    private static boolean through(Map<DropKind, Consumer<List<Path>>> doors, List<Path> files) {
        DropPlan plan = DropPlan.of(files);
        plan.files().forEach((kind, each) -> {
            Consumer<List<Path>> door = doors.get(kind);
            if (door != null) {
                door.accept(each);
            }
        });
        return plan.worthwhile(doors.keySet());
    }

    /// Files are chosen otherwise than by dropping them: those that names tell nothing of are imported, which
    /// looks into them.
    public void open(List<Path> files) {
        leave();
        through(opened, files);
        List<Path> unknown = DropPlan.of(files).files().getOrDefault(DropKind.UNKNOWN, List.of());
        Consumer<List<Path>> door = opened.get(DropKind.EVENTS);
        if (door != null && !unknown.isEmpty()) {
            door.accept(unknown);
        }
    }

    private void over(DragEvent event) {
        List<Path> files = files(event);
        if (!files.isEmpty()) {
            if (DropPlan.of(files).worthwhile(doors.keySet())) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            hover(files);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files = files(event);
        event.setDropCompleted(!files.isEmpty() && drop(files));
        event.consume();
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
