package dev.faultline.ui.issues;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Screen;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The list of issues. JavaFX thread only.
public final class IssuesScreen implements Screen {
    private final IssuesModel model = new IssuesModel();
    private final IssuesPresenter presenter;
    private final IssuesCommands commands;
    private final IssuesView view;
    private final ObservableValue<String> title;

    /// The list, asking for unresolved issues.
    public IssuesScreen(Kit kit, Live live, InstantSource clock) {
        this.title = new ReadOnlyStringWrapper(kit.texts().get("issues.title"));
        this.presenter = new IssuesPresenter(model, live, kit, clock);
        this.commands = new IssuesCommands(model, presenter, this::focusSearch, this::step);
        this.view = new IssuesView(kit, model, presenter, commands);
    }

    /// Asks something else; null keeps what was asked last.
    public void search(@Nullable String query) {
        if (query != null) {
            presenter.search(query);
        }
    }

    /// The text that is searched for.
    public ObservableValue<String> query() {
        return model.query();
    }

    /// The issues the user chose.
    public List<Long> selected() {
        return model.chosenIds();
    }

    @Override
    public Parent node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void onShown() {
        presenter.onShown();
    }

    @Override
    public void onHidden() {
        presenter.onHidden();
    }

    @Override
    public void focus() {
        view.focusList();
    }

    private void focusSearch() {
        view.focusSearch();
    }

    private void step(int by) {
        view.step(by);
    }
}
