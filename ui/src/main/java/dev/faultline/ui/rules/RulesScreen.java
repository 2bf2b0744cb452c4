package dev.faultline.ui.rules;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The grouping rules of a project. JavaFX thread only.
public final class RulesScreen implements Screen {
    private final RulesPresenter presenter;
    private final RulesCommands commands;
    private final RulesView view;
    private final ObservableValue<String> title;

    /// The screen, of the first project until it is opened with another.
    public RulesScreen(Kit kit, Live live) {
        RulesModel model = new RulesModel();
        this.title = new ReadOnlyStringWrapper(kit.texts().get("rules.title"));
        this.presenter = new RulesPresenter(model, live, kit);
        this.commands = new RulesCommands(model, presenter);
        this.view = new RulesView(kit, model, presenter, commands);
    }

    /// Turns to a project and proposes a rule more.
    ///
    /// @param project null for the one shown last
    /// @param rule null for none
    public void open(@Nullable String project, @Nullable String rule) {
        presenter.open(project, rule);
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
        view.focus();
    }
}
