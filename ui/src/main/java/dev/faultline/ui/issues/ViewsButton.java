package dev.faultline.ui.issues;

import dev.faultline.ui.kit.AskBar;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.MenuPlace;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.saved.SavedViews;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

/// Leads to the saved views, and says which one is shown.
final class ViewsButton extends Button {
    private static final int MOST = 8;
    private static final int LETTERS = 64;

    private final Kit kit;
    private final Texts texts;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final SavedViews views;
    private final AskBar ask;
    private final Command menu;
    private final Command save;
    private final Command arrange;

    ViewsButton(
            Kit kit, IssuesModel model, IssuesPresenter presenter, SavedViews views, AskBar ask, Runnable openPane) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.views = views;
        this.ask = ask;
        menu = Command.of("issues.views", Icon.VIEW, this::open).keys("V");
        save = Command.of("issues.views.save", Icon.ADD, this::save).keys("Shift+V");
        arrange = Command.of("issues.views.arrange", Icon.ROWS, openPane).keys("Alt+V");
        setId("issues.views");
        getStyleClass().add("views-button");
        setGraphic(Icon.VIEW.node());
        setTooltip(new Tip(kit.controls().tip(menu)));
        setOnAction(_ -> open());
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(200);
        model.query().subscribe(this::show);
        model.sort().subscribe(this::show);
        views.views().subscribe(this::show);
        show();
    }

    List<Command> commands() {
        return List.of(menu, save, arrange);
    }

    private boolean isShown(SavedView view) {
        return view.asks(model.query().get(), model.sort().get());
    }

    private void show() {
        String name = views.views().get().stream()
                .filter(this::isShown)
                .map(SavedView::name)
                .findFirst()
                .orElse(texts.get("issues.views"));
        setText(name.length() > 24 ? name.substring(0, 23) + "…" : name);
        setAccessibleText(texts.format("issues.views.text", name));
    }

    private void open() {
        ContextMenu shown = new ContextMenu();
        shown.setId("issues.views.menu");
        List<SavedView> all = views.views().get();
        for (SavedView view : all.subList(0, Math.min(all.size(), MOST))) {
            RadioMenuItem item = new RadioMenuItem(ShownName.brief(view.name(), LETTERS));
            item.setMnemonicParsing(false);
            item.setId("issues.view." + view.name());
            item.setSelected(isShown(view));
            item.setOnAction(_ -> presenter.show(view));
            shown.getItems().add(item);
        }
        if (all.size() > MOST) {
            MenuItem more = new MenuItem(texts.format("issues.views.more", all.size() - MOST));
            more.setId("issues.views.more");
            more.setOnAction(_ -> arrange.run());
            shown.getItems().add(more);
        }
        if (shown.getItems().isEmpty()) {
            MenuItem none = new MenuItem(texts.get("issues.views.none"));
            none.setDisable(true);
            shown.getItems().add(none);
        }
        shown.getItems().add(new SeparatorMenuItem());
        shown.getItems().add(kit.controls().menuItem(save));
        shown.getItems().add(kit.controls().menuItem(arrange));
        MenuPlace.under(this, shown);
    }

    private void save() {
        TextField name = new TextField();
        name.setId("issues.ask.name");
        name.setPromptText(texts.get("issues.views.name"));
        name.setAccessibleText(texts.get("issues.views.name"));
        name.setPrefColumnCount(22);
        String query = model.query().get().strip();
        ask.ask(new AskBar.Question(
                Icon.VIEW,
                texts.format("issues.views.save.ask", query.isEmpty() ? "–" : query),
                List.of(name),
                texts.get("issues.views.save.do"),
                () -> saved(SavedView.of(name.getText(), query, model.sort().get()))));
    }

    private void saved(SavedView view) {
        if (!view.name().isBlank()) {
            List<SavedView> before = views.views().get();
            views.save(view);
            kit.toasts().undoable(texts.format("issues.views.saved", view.name().strip()), () -> views.restore(before));
        }
    }
}
