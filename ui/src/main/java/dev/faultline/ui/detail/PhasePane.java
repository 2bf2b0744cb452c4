package dev.faultline.ui.detail;

import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// What stands in place of an event that is not there.
final class PhasePane extends StackPane {
    private final DetailModel model;
    private final DetailPresenter presenter;
    private final Texts texts;

    PhasePane(DetailModel model, DetailPresenter presenter, Texts texts) {
        this.model = model;
        this.presenter = presenter;
        this.texts = texts;
        setId("detail.phase");
        model.phase().subscribe(this::show);
    }

    private void show(Phase phase) {
        setVisible(phase != Phase.SHOWN);
        setManaged(phase != Phase.SHOWN);
        getChildren().clear();
        Node state = switch (phase) {
            case SHOWN -> null;
            case LOADING -> state("loading", Icon.WAITING, "");
            case GONE -> state("gone", Icon.INBOX, "", back());
            case NO_EVENTS -> state("retention", Icon.INBOX, "");
            case UNREADABLE -> state("unreadable", Icon.WARNING, model.problem(), retry(), older());
            case FAILED -> state("failed", Icon.WARNING, model.problem(), retry());
        };
        if (state != null) {
            getChildren().add(state);
        }
    }

    private EmptyState state(String word, Icon icon, String problem, Node... actions) {
        String key = "detail.phase." + word;
        String hint = problem.isEmpty() ? texts.get(key + ".hint") : texts.format(key + ".hint", problem);
        return new EmptyState(icon, texts.get(key + ".title"), hint, actions);
    }

    private Button back() {
        return button("detail.phase.back", presenter::back);
    }

    private Button retry() {
        return button("detail.phase.retry", presenter::retry);
    }

    private Button older() {
        return button("detail.phase.older", presenter::older);
    }

    private Button button(String id, Runnable action) {
        Button button = new Button(texts.get(id));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
