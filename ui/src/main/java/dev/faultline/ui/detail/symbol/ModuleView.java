package dev.faultline.ui.detail.symbol;

import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The section of modules, where symbols are located: what is wanted, where it was looked for and why each file was
/// refused; folders and files can be added.
public final class ModuleView extends VBox {
    private static final double ROOM_FOR_COUNT = 900;

    private final ModuleModel model;
    private final Texts texts;
    private final RowList<ModuleRow> list;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final Label narrowCount = new WrappedLabel();
    private final PlacesPane places;
    private final HBox bar = new HBox();
    private final HBox tools = new HBox();
    private final Node nothing;

    /// The section of a model.
    ///
    /// @param nothing shown for events without modules
    public ModuleView(ModuleModel model, Texts texts, SymbolActions actions, EmptyState nothing) {
        this.model = model;
        this.texts = texts;
        this.nothing = nothing;
        this.list = new RowList<>(ModuleRow::state, new ModuleWords(texts)::of, model::toggle);
        this.places = new PlacesPane(texts, actions);
        getStyleClass().addAll("section", "module-section");
        list.setId("detail.modules");
        list.setAccessibleText(texts.get("detail.section.modules"));
        list.setCellFactory(_ -> new ModuleCell(texts, list));
        VBox.setVgrow(list, Priority.ALWAYS);
        fillBar(actions);
        getChildren().addAll(bar, narrowCount, places, list, nothing);
        model.rows().subscribe(this::showRows);
        model.summary().subscribe(this::showSummary);
        model.search().subscribe(places::show);
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    private void fillBar(SymbolActions actions) {
        bar.getStyleClass().add("section-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        filter.setId("detail.modules.filter");
        filter.setPromptText(texts.get("detail.modules.filter"));
        filter.setAccessibleText(texts.get("detail.modules.filter"));
        filter.setPrefColumnCount(20);
        filter.setMinWidth(120);
        filter.textProperty().bindBidirectional(model.filter());
        count.setId("detail.modules.count");
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(0);
        count.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_COUNT));
        count.managedProperty().bind(count.visibleProperty());
        narrowCount.setId("detail.modules.count.narrow");
        narrowCount.getStyleClass().addAll("muted", "small", "module-count");
        narrowCount.textProperty().bind(count.textProperty());
        narrowCount
                .visibleProperty()
                .bind(count.visibleProperty().not().and(count.textProperty().isNotEmpty()));
        narrowCount.managedProperty().bind(narrowCount.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(filter, count, space, tools);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("section-tools");
        tools.getChildren()
                .addAll(
                        button("folder", Icon.FOLDER, actions::addFolder),
                        button("file", Icon.FILE, actions::addFile),
                        button("again", Icon.REOPEN, actions::again));
    }

    private Button button(String name, Icon icon, Runnable action) {
        Button button = new Button(texts.get("detail.symbols.add." + name), icon.node());
        button.setId("detail.symbols." + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void showRows(List<ModuleRow> rows) {
        list.show(rows);
        boolean empty = model.isEmpty();
        for (Node node : new Node[] {bar, list}) {
            node.setVisible(!empty);
            node.setManaged(!empty);
        }
        nothing.setVisible(empty);
        nothing.setManaged(empty);
    }

    private void showSummary(@Nullable SymbolSummary summary) {
        boolean matters = summary != null && summary.matters();
        for (Node node : new Node[] {places, tools}) {
            node.setVisible(matters);
            node.setManaged(matters);
        }
        count.setText(!matters ? "" : SymbolBar.words(java.util.Objects.requireNonNull(summary), false, texts));
    }
}
