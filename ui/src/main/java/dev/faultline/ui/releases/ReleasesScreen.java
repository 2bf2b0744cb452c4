package dev.faultline.ui.releases;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.ComposedScreen;
import dev.faultline.ui.kit.Kit;

/// The releases of a project. JavaFX thread only.
public final class ReleasesScreen extends ComposedScreen {

    private ReleasesScreen(String title, Parts parts) {
        super(title, parts);
    }

    /// The releases of the project whose release is the newest.
    public static ReleasesScreen of(Kit kit, Live live) {
        ReleasesModel model = new ReleasesModel();
        ReleasesPresenter presenter = new ReleasesPresenter(model, live, kit);
        ChartPane chart = new ChartPane(kit, model, presenter);
        ReleasesCommands commands = ReleasesCommands.of(model, presenter, chart::copyCsv, chart::copyPng);
        chart.tools(commands.onChart());
        ReleasesView view = new ReleasesView(kit, model, presenter, commands, chart);
        return new ReleasesScreen(
                kit.texts().get("releases.title"),
                new Parts(view.node(), view::focus, commands.all(), presenter::onShown, presenter::onHidden));
    }
}
