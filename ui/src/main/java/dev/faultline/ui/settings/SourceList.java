package dev.faultline.ui.settings;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Folders with source files, each with the project and the beginning of paths it stands for. JavaFX thread only.
final class SourceList extends VBox {
    private static final int PROJECT_COLUMNS = 10;
    private static final int PREFIX_COLUMNS = 24;

    private final Texts texts;
    private final PlaceDialog dialog;
    private final Consumer<List<SourceMapping>> change;

    /// @param change puts other mappings in force
    SourceList(
            Texts texts,
            ObservableValue<List<SourceMapping>> mappings,
            PlaceDialog dialog,
            Consumer<List<SourceMapping>> change) {
        this.texts = texts;
        this.dialog = dialog;
        this.change = change;
        setId("settings.sources.places");
        getStyleClass().add("place-list");
        mappings.subscribe(this::show);
    }

    private void show(List<SourceMapping> mappings) {
        getChildren().clear();
        for (int i = 0; i < mappings.size(); i++) {
            getChildren().add(row(mappings, i));
        }
        if (mappings.isEmpty()) {
            Label none = new Label(texts.get("settings.sources.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        Button add = new Button(texts.get("settings.sources.add"), Icon.FOLDER.node());
        add.setId("settings.sources.add");
        add.setOnAction(_ -> dialog.folder(folder -> {
            List<SourceMapping> more = new ArrayList<>(mappings);
            more.add(new SourceMapping("", "", folder.toString()));
            change.accept(more);
        }));
        getChildren().add(add);
    }

    private Node row(List<SourceMapping> mappings, int at) {
        SourceMapping mapping = mappings.get(at);
        Button remove = IconButtons.of(texts.format("settings.sources.remove", mapping.folder()), Icon.CLOSE);
        remove.setId("settings.sources.remove." + at);
        remove.setOnAction(_ -> {
            List<SourceMapping> fewer = new ArrayList<>(mappings);
            fewer.remove(at);
            change.accept(fewer);
        });
        HBox head = new HBox(new PathLabel(mapping.folder(), Icon.FOLDER), remove);
        head.setAlignment(Pos.CENTER_LEFT);
        CheckedField project = field(
                "project",
                at,
                PROJECT_COLUMNS,
                mapping.project(),
                text -> replace(mappings, at, new SourceMapping(text, mapping.prefix(), mapping.folder())));
        CheckedField prefix = field(
                "prefix",
                at,
                PREFIX_COLUMNS,
                mapping.prefix(),
                text -> replace(mappings, at, new SourceMapping(mapping.project(), text, mapping.folder())));
        HBox.setHgrow(prefix, Priority.ALWAYS); // to where the line above ends
        HBox fields = new HBox(label("project"), project, label("prefix"), prefix);
        fields.getStyleClass().add("place-fields");
        fields.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(head, fields);
        row.setId("settings.sources.place." + at);
        row.getStyleClass().add("place-block");
        return row;
    }

    private Node label(String word) {
        Label label = new Label(texts.get("settings.sources." + word));
        label.getStyleClass().add(word);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private CheckedField field(String word, int at, int columns, String value, Consumer<String> take) {
        String name = texts.get("settings.sources." + word);
        CheckedField field = new CheckedField(new ReadOnlyStringWrapper(value), columns, _ -> true, name, take);
        field.setId("settings.sources." + word + "." + at);
        field.setPromptText(texts.get("settings.sources." + word + ".prompt"));
        field.setAccessibleText(name);
        return field;
    }

    private void replace(List<SourceMapping> mappings, int at, SourceMapping by) {
        List<SourceMapping> changed = new ArrayList<>(mappings);
        changed.set(at, by);
        change.accept(changed);
    }
}
