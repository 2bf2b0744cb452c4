package dev.faultline.ui.settings;

import atlantafx.base.controls.CustomTextField;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Pins;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.kit.ScrollRoom;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The settings, with a search over them. There is no OK: each change is in force at once. JavaFX thread only.
public final class SettingsScreen implements Screen {
    private final ObservableValue<String> title;
    private final CustomTextField search = new CustomTextField();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final EmptyState none;
    private final Pins pins = new Pins();
    private final Map<SettingsSection, VBox> cards = new LinkedHashMap<>();
    private final List<Command> commands;

    /// The settings of these sections, in their order.
    public SettingsScreen(Kit kit, List<SettingsSection> sections) {
        Texts texts = kit.texts();
        this.title = new ReadOnlyStringWrapper(texts.get("settings.title"));
        this.none = new EmptyState(Icon.SEARCH, texts.get("settings.none.title"), texts.get("settings.none.hint"));
        this.commands = List.of(Command.of("settings.search", Icon.SEARCH, search::requestFocus)
                .typed('/')
                .keys("Shortcut+F"));
        sections.forEach(section -> cards.put(section, card(section)));
        Label heading = new Label(texts.get("settings.title"));
        heading.getStyleClass().add("title");
        search.setId("settings.search");
        search.setPromptText(texts.get("settings.prompt"));
        search.setAccessibleText(texts.get("settings.search"));
        search.setLeft(Icon.SEARCH.node());
        search.setRight(clearButton(texts));
        search.textProperty().subscribe(this::filter);
        column.getChildren().addAll(heading, search);
        column.getChildren().addAll(cards.values());
        column.getChildren().add(none);
        column.getStyleClass().add("settings-column");
        VBox root = new VBox(column);
        root.getStyleClass().add("settings");
        SharpScroll.sharpen(scroll);
        scroll.setContent(root);
        scroll.setId("settings");
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(texts.get("settings.title"));
        ScrollRoom.on(scroll);
        filter("");
    }

    private Button clearButton(Texts texts) {
        Button clear = IconButtons.of(texts.get("settings.search.clear"), Icon.CLOSE);
        clear.setId("settings.search.clear");
        clear.getStyleClass().add("search-clear");
        clear.setOnAction(_ -> search.clear());
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        return clear;
    }

    /// Shows one section alone, by its name; null shows all.
    public void open(@Nullable String section) {
        search.setText(cards.keySet().stream()
                .filter(each -> each.word().equals(section))
                .map(SettingsSection::title)
                .findFirst()
                .orElse(""));
    }

    @Override
    public Parent node() {
        return scroll;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void onShown() {
        scroll.setVvalue(0);
        cards.keySet().forEach(section -> section.follow().accept(pins));
    }

    @Override
    public void onHidden() {
        pins.close();
    }

    @Override
    public void focus() {
        search.requestFocus();
    }

    private static VBox card(SettingsSection section) {
        Label title = new Label(section.title(), section.icon().node());
        title.getStyleClass().addAll("heading", "settings-heading");
        VBox card = new VBox(title);
        card.setId("settings." + section.word());
        card.getStyleClass().addAll("home-card", "settings-card");
        card.getChildren().addAll(section.rows());
        return card;
    }

    private void filter(String words) {
        boolean any = false;
        for (Map.Entry<SettingsSection, VBox> each : cards.entrySet()) {
            SettingsSection section = each.getKey();
            boolean whole = section.title().equalsIgnoreCase(words.strip());
            boolean some = false;
            for (SettingRow row : section.rows()) {
                boolean fits = whole || row.holds(words);
                row.setVisible(fits);
                row.setManaged(fits);
                some |= fits;
            }
            each.getValue().setVisible(some);
            each.getValue().setManaged(some);
            any |= some;
        }
        none.setVisible(!any);
        none.setManaged(!any);
    }
}
