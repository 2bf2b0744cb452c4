package dev.faultline.ui.issues;

import dev.faultline.live.QueryProblem;
import dev.faultline.ui.issues.IssuesModel.Content;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.EarlyFocus;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.MenuPlace;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.state.StateMenu;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The nodes of the list of issues.
final class IssuesView {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private static final double NARROW = 860;

    private final Kit kit;
    private final Texts texts;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final IssuesCommands commands;
    private final VBox root = new VBox();
    private final StackPane content = new StackPane();
    private final SearchField search;
    private final IssueTable table;
    private final HBox body = new HBox();
    private final Button newer = new Button();
    private final FacetPane facets;
    private final Button follow;
    private final EarlyFocus listFocus;
    private boolean folded;

    IssuesView(
            Kit kit,
            IssuesModel model,
            IssuesPresenter presenter,
            IssuesCommands commands,
            Node tools,
            Node views,
            Node ask) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.commands = commands;
        this.search = new SearchField(texts, model, presenter::search);
        search.onDown(this::leaveSearch);
        this.table = new IssueTable(kit, model, presenter);
        this.listFocus = new EarlyFocus(table);
        this.follow = kit.controls().button(commands.follow());
        root.setId("issues");
        root.getStyleClass().add("issues");
        this.facets = new FacetPane(texts, model, presenter);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox.setHgrow(content, Priority.ALWAYS);
        root.getChildren().addAll(searchRow(views), tools, ask, body);
        newer();
        menuOnRows();
        model.content().subscribe(this::show);
        model.facetsShown().subscribe(this::lay);
        facets.empty().subscribe(_ -> lay());
        model.content().subscribe(this::lay);
        root.widthProperty().subscribe(width -> narrow(width.doubleValue() > 0 && width.doubleValue() < NARROW));
        model.following().subscribe(_ -> follow());
        model.pending().subscribe(_ -> follow());
        model.selected().subscribe(() -> keepFocus(tools));
    }

    /// A tool that has nothing to work on any more hands the focus to the list, so that it does not land in the search
    /// field, where keys write.
    private void keepFocus(Node tools) {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        if (owner != null && owner.isDisabled() && isWithin(owner, tools)) {
            focusList();
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    Parent node() {
        return root;
    }

    void focusSearch() {
        search.requestFocus();
    }

    void focusList() {
        listFocus.request();
    }

    void step(int by) {
        table.step(by);
    }

    private void leaveSearch() {
        if (model.selected().isEmpty()) {
            table.step(1);
        } else {
            focusList();
        }
    }

    /// Where there is little room the list needs it; the panel comes back with the room, unless it was shut by hand.
    private void narrow(boolean narrow) {
        if (narrow && model.facetsShown().get()) {
            folded = true;
            presenter.toggleFacets();
        } else if (!narrow && folded) {
            folded = false;
            if (!model.facetsShown().get()) {
                presenter.toggleFacets();
            }
        }
    }

    /// Where there is nothing to show there is nothing to narrow down either.
    private void lay() {
        boolean rows = model.content().get() == Content.ROWS;
        boolean standing = model.facetsShown().get() && (rows || !facets.empty().get());
        List<Node> parts = standing ? List.of(facets, content) : List.of(content);
        model.facetsStanding().set(standing);
        if (!body.getChildren().equals(parts)) {
            body.getChildren().setAll(parts);
        }
    }

    /// Stands at the end of the title's header, over no row, while new issues are held back.
    private void newer() {
        newer.setId("issues.newer");
        newer.getStyleClass().add("newer");
        newer.setGraphic(Icon.UP.node());
        newer.setOnAction(_ -> presenter.toggleFollowing());
        StackPane.setAlignment(newer, Pos.TOP_LEFT);
        newer.translateXProperty().bind(table.titleEnd().subtract(newer.widthProperty()));
    }

    private Node searchRow(Node views) {
        HBox.setHgrow(search, Priority.ALWAYS);
        follow.getStyleClass().add("follow");
        follow.setMinWidth(Region.USE_PREF_SIZE);
        follow.setVisible(commands.changing());
        follow.setManaged(commands.changing());
        HBox row = new HBox(search, views, follow);
        row.getStyleClass().add("issues-search-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void menuOnRows() {
        ContextMenu menu = new ContextMenu();
        menu.setId("issues.menu");
        for (List<Command> group : commands.onRow()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (Command command : group) {
                menu.getItems().add(kit.controls().menuItem(command));
                if (command.equals(commands.archive())) {
                    menu.getItems().add(StateMenu.within(kit, commands.states()));
                }
            }
        }
        table.setOnContextMenuRequested(request -> {
            if (!model.selected().isEmpty()) {
                presenter.pause();
                MenuPlace.at(table, menu, request);
            }
        });
    }

    private void show(Content what) {
        switch (what) {
            case LOADING -> content.getChildren().clear();
            case ROWS -> showTable();
            case NEVER_ANY -> empty(Icon.INBOX, "never", button("issues.never.home", this::goHome));
            case NO_MATCH -> empty(Icon.FILTER, "nomatch", button("issues.nomatch.clear", this::clear));
            case NOT_UNDERSTOOD -> empty(Icon.SEARCH, "wrong", button("issues.nomatch.clear", this::clear));
            case FAILED -> failed();
        }
    }

    private void showTable() {
        content.getChildren().setAll(table, newer);
    }

    private void failed() {
        QueryProblem problem = model.problem().get();
        Node again = button("issues.error.retry", presenter::search);
        content.getChildren()
                .setAll(new EmptyState(
                        Icon.WARNING,
                        texts.get("issues.error.title"),
                        texts.format("issues.error.hint", problem == null ? "" : problem.reason()),
                        again));
    }

    private void empty(Icon icon, String name, Node action) {
        EmptyState state = new EmptyState(
                icon, texts.get("issues." + name + ".title"), texts.get("issues." + name + ".hint"), action);
        state.setId("issues." + name);
        content.getChildren().setAll(state);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(key);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void goHome() {
        kit.go().accept(new Place.Home());
    }

    private void clear() {
        presenter.search("");
    }

    private void follow() {
        boolean following = model.following().get();
        long pending = model.pending().get();
        follow.setText(following ? texts.get("issues.following") : texts.format("issues.paused", pending));
        follow.setAccessibleText(follow.getText());
        follow.setGraphic(following ? Icon.PAUSE.node() : Icon.FOLLOW.node());
        follow.pseudoClassStateChanged(PAUSED, !following);
        follow.pseudoClassStateChanged(PENDING, pending > 0);
        newer.setText(texts.format("issues.newer", pending));
        newer.setVisible(!following && pending > 0);
    }
}
