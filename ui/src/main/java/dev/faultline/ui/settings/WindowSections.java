package dev.faultline.ui.settings;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.settings.WindowSettings.Closing;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/// The settings of the window itself: language, looks, closing, editor. JavaFX thread only.
public final class WindowSections {
    private static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    private static final int EDITOR_COLUMNS = 24;

    private final Texts texts;
    private final ObservableValue<WindowSettings> settings;
    private final Consumer<UnaryOperator<WindowSettings>> change;

    /// @param change puts changed settings in force
    public WindowSections(
            Texts texts, ObservableValue<WindowSettings> settings, Consumer<UnaryOperator<WindowSettings>> change) {
        this.texts = texts;
        this.settings = settings;
        this.change = change;
    }

    /// General, appearance, editor.
    public List<SettingsSection> all() {
        return List.of(
                new SettingsSection(
                        "general", Icon.SETTINGS, texts.get("settings.general"), List.of(language(), closing())),
                new SettingsSection(
                        "appearance",
                        Icon.THEME,
                        texts.get("settings.appearance"),
                        List.of(theme(), scale(), density())),
                new SettingsSection("editor", Icon.CODE, texts.get("settings.editor"), List.of(editor())));
    }

    private SettingRow language() {
        return row(
                "settings.language",
                Texts.LANGUAGES,
                word -> word.isEmpty()
                        ? texts.get("settings.language.system")
                        : Locale.of(word).getDisplayLanguage(Locale.of(word)),
                WindowSettings::language,
                WindowSettings::withLanguage);
    }

    private SettingRow closing() {
        return row(
                "settings.closing",
                List.of(Closing.values()),
                each -> texts.get("settings.closing." + word(each)),
                WindowSettings::closing,
                WindowSettings::withClosing);
    }

    private SettingRow theme() {
        return row(
                "settings.theme",
                List.of(Mode.values()),
                each -> texts.get("settings.theme." + word(each)),
                each -> each.appearance().mode(),
                (each, mode) -> each.withAppearance(
                        new Appearance(mode, each.appearance().density())));
    }

    private SettingRow density() {
        return row(
                "settings.density",
                List.of(Density.values()),
                each -> texts.get("settings.density." + word(each)),
                each -> each.appearance().density(),
                (each, density) ->
                        each.withAppearance(new Appearance(each.appearance().mode(), density)));
    }

    private SettingRow scale() {
        return row(
                "settings.scale",
                SCALES,
                percent -> texts.format("settings.percent", percent),
                WindowSettings::scale,
                WindowSettings::withScale);
    }

    private SettingRow editor() {
        CheckedField field = new CheckedField(
                settings.map(WindowSettings::editor),
                EDITOR_COLUMNS,
                text -> text.isBlank() || text.contains("{file}"),
                texts.get("settings.command.rule"),
                text -> change.accept(each -> each.withEditor(text)));
        return new SettingRow(texts, "settings.command", field);
    }

    private <T> SettingRow row(
            String key,
            List<T> values,
            Function<T, String> words,
            Function<WindowSettings, T> part,
            Change<T> changed) {
        ObservableValue<T> value = settings.map(part);
        T usual = part.apply(WindowSettings.DEFAULT);
        BooleanBinding unusual = Bindings.createBooleanBinding(() -> !usual.equals(value.getValue()), value);
        Consumer<T> choose = chosen -> change.accept(each -> changed.with(each, chosen));
        return new SettingRow(texts, key, ChoiceBoxes.of(values, words, value, choose))
                .resettable(texts, unusual, () -> choose.accept(usual));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @FunctionalInterface
    private interface Change<T> {
        WindowSettings with(WindowSettings settings, T value);
    }
}
