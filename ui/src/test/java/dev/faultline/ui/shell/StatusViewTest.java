package dev.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.CollectorState;
import dev.faultline.live.CollectorState.Status;
import dev.faultline.live.Totals;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.text.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class StatusViewTest {
    private static final double SPACING = 16;

    private StatusView view;

    @BeforeEach
    void make() {
        FxToolkit.run(() -> {
            StatusModel model = new StatusModel();
            view = new StatusView(new Texts(Locale.ENGLISH, ZoneOffset.UTC), model);
            view.setSpacing(SPACING);
            model.collector().set(new CollectorState(Status.LISTENING, "http://127.0.0.1:8969", "", 0, 0, null));
            model.totals().set(new Totals(1, 12_028, 12, 12, 0, 42_000_000, -1));
            new Scene(new Pane(view));
            view.applyCss();
        });
    }

    private Node label(String id) {
        return view.getChildren().stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean shows(String id, double width) {
        return FxToolkit.on(() -> {
            view.resize(width, 24);
            view.layout();
            return label(id).isVisible();
        });
    }

    /// What its words need, with their spacing and nothing more.
    private double needed() {
        shows("status.disk", 2000);
        return FxToolkit.on(() -> view.getChildren().stream()
                        .filter(Node::isManaged)
                        .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
                        .sum()
                + 3 * SPACING);
    }

    @Test
    void showsAllThatHasRoom() {
        assertThat(shows("status.disk", needed())).isTrue();
        assertThat(FxToolkit.on(() -> label("status.disk").getBoundsInParent().getMaxX()))
                .isLessThanOrEqualTo(view.getWidth());
    }

    @Test
    void saysLessRatherThanHalfWords() {
        double needed = needed();
        assertThat(shows("status.disk", needed - 4)).isFalse();
        assertThat(shows("status.rate", needed - 4)).isTrue();
        assertThat(shows("status.events", needed / 2)).isFalse();
    }
}
