package dev.faultline.ui.issues;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.saved.SavedViews;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of issues. JavaFX thread only.
public final class IssuesScreen implements Screen {
    private final IssuesModel model = new IssuesModel();
    private final IssuesPresenter presenter;
    private final IssueAsks asks;
    private final ViewsPane pane;
    private final ViewsButton button;
    private final IssuesCommands commands;
    private final IssuesView view;
    private final ObservableValue<String> title;

    /// The list, asking for unresolved issues.
    public IssuesScreen(Kit kit, Live live, InstantSource clock, SavedViews views) {
        this.title = new ReadOnlyStringWrapper(kit.texts().get("issues.title"));
        this.presenter = new IssuesPresenter(model, live, kit);
        ChosenIssues chosen = new ChosenIssues(model, live, kit, clock);
        this.asks = new IssueAsks(kit, model, chosen);
        this.pane = new ViewsPane(kit, presenter, views, asks.bar());
        this.button = new ViewsButton(kit, model, presenter, views, asks.bar(), pane::open);
        this.commands = new IssuesCommands(model, presenter, chosen, asks, this::focusSearch, this::step);
        Node tools = new ToolRow(kit, model, presenter, chosen, commands).node();
        this.view = new IssuesView(kit, model, presenter, commands, tools, button, new VBox(asks.bar(), pane));
        asks.bar().otherwiseFocus(view::focusList);
    }

    /// Asks something else; null keeps what was asked last.
    public void search(@Nullable String query) {
        if (query != null) {
            presenter.search(query);
        }
    }

    /// Asks what a saved view asks.
    public void show(SavedView view) {
        presenter.show(view);
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
        List<Command> all = new ArrayList<>(pane.commands());
        all.addAll(commands.all());
        all.addAll(button.commands());
        return List.copyOf(all);
    }

    @Override
    public void onShown() {
        presenter.onShown();
    }

    @Override
    public void onHidden() {
        asks.close();
        pane.close();
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
