package dev.faultline.ui.releases;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// The releases of a project. JavaFX thread only.
public final class ReleasesScreen implements Screen {
    private final ObservableValue<String> title;
    private final ReleasesPresenter presenter;
    private final ReleasesCommands commands;
    private final ReleasesView view;

    /// The releases of the project whose release is the newest.
    public ReleasesScreen(Kit kit, Live live) {
        this.title = new ReadOnlyStringWrapper(kit.texts().get("releases.title"));
        ReleasesModel model = new ReleasesModel();
        this.presenter = new ReleasesPresenter(model, live, kit);
        ChartPane chart = new ChartPane(kit, model, presenter);
        this.commands = new ReleasesCommands(model, presenter, chart::copyCsv, chart::copyPng);
        chart.tools(commands.onChart());
        this.view = new ReleasesView(kit, model, presenter, commands, chart);
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
