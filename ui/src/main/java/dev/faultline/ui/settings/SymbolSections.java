package dev.faultline.ui.settings;

import dev.faultline.live.symbol.LiveSymbols;
import dev.faultline.live.symbol.SymbolPlaceState;
import dev.faultline.live.symbol.SymbolState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where symbols are looked for: folders and files in their order, each with whether it is there. JavaFX thread only.
public final class SymbolSections {
    private final Kit kit;
    private final Texts texts;
    private final LiveSymbols symbols;
    private final PlaceDialog dialog;
    private final VBox places = new VBox();

    /// @param dialog asks for folders
    public SymbolSections(Kit kit, LiveSymbols symbols, PlaceDialog dialog) {
        this.kit = kit;
        this.texts = kit.texts();
        this.symbols = symbols;
        this.dialog = dialog;
    }

    /// The section.
    public List<SettingsSection> all() {
        places.setId("settings.symbols.places");
        places.getStyleClass().add("place-list");
        return List.of(new SettingsSection(
                "symbols",
                Icon.INBOX,
                texts.get("settings.symbols"),
                List.of(new SettingRow(texts, "settings.symbols.folders", places).wide()),
                pins -> pins.add(kit.bridge().follow(symbols.state(), this::show))));
    }

    private void show(SymbolState state) {
        places.getChildren().clear();
        List<SymbolPlaceState> all = state.places();
        for (int i = 0; i < all.size(); i++) {
            places.getChildren().add(row(all.get(i), i, all.size()));
        }
        if (all.isEmpty()) {
            Label none = new Label(texts.get("settings.symbols.none"));
            none.getStyleClass().add("muted");
            places.getChildren().add(none);
        }
        Button add = new Button(texts.get("settings.symbols.add"), Icon.FOLDER.node());
        add.setId("settings.symbols.add");
        add.setOnAction(_ -> dialog.folder(
                folder -> tell(symbols.add(folder, texts.format("settings.symbols.job", ShownName.of(folder))))));
        places.getChildren().add(add);
    }

    private Node row(SymbolPlaceState place, int at, int count) {
        String path = place.path().toString();
        PathLabel name = new PathLabel(path, place.there() ? Icon.FOLDER : Icon.WARNING);
        Label state = new Label(texts.get(place.there() ? "settings.symbols.there" : "settings.symbols.gone"));
        state.getStyleClass().addAll("chip", place.there() ? "good" : "warn");
        state.setMinWidth(Label.USE_PREF_SIZE);
        Button up = button("settings.symbols.up", at, Icon.UP, path, () -> symbols.move(place.path(), -1));
        up.setDisable(at == 0);
        Button down = button("settings.symbols.down", at, Icon.DOWN, path, () -> symbols.move(place.path(), 1));
        down.setDisable(at == count - 1);
        Button remove = button("settings.symbols.remove", at, Icon.CLOSE, path, () -> symbols.remove(place.path()));
        HBox row = new HBox(name, state, up, down, remove);
        row.setId("settings.symbols.place." + at);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("place-row");
        return row;
    }

    private interface Change {
        CompletionStage<Void> make();
    }

    private Button button(String key, int at, Icon icon, String path, Change change) {
        Button button = IconButtons.of(texts.format(key, path), icon);
        button.setId(key + "." + at);
        button.setOnAction(_ -> tell(change.make()));
        return button;
    }

    private void tell(CompletionStage<Void> change) {
        kit.bridge()
                .whenDone(
                        change,
                        _ -> {},
                        failure -> kit.toasts()
                                .failure(texts.format("settings.failed", String.valueOf(failure.getMessage()))));
    }
}
