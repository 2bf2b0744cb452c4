package dev.faultline.ui.rules;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.ComposedScreen;
import dev.faultline.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/// The grouping rules of a project. JavaFX thread only.
public final class RulesScreen extends ComposedScreen {
    private final RulesPresenter presenter;

    private RulesScreen(String title, RulesPresenter presenter, Parts parts) {
        super(title, parts);
        this.presenter = presenter;
    }

    /// The screen, of the first project until it is opened with another.
    public static RulesScreen of(Kit kit, Live live) {
        RulesModel model = new RulesModel();
        RulesPresenter presenter = new RulesPresenter(model, live, kit);
        RulesCommands commands = RulesCommands.of(model, presenter);
        RulesView view = new RulesView(kit, model, presenter, commands);
        return new RulesScreen(
                kit.texts().get("rules.title"),
                presenter,
                new Parts(view.node(), view::focus, commands.all(), presenter::onShown, presenter::onHidden));
    }

    /// Turns to a project and proposes a rule more.
    ///
    /// @param project null for the one shown last
    /// @param rule null for none
    public void open(@Nullable String project, @Nullable String rule) {
        presenter.open(project, rule);
    }
}
