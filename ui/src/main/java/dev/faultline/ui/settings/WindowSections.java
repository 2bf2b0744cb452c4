package dev.faultline.ui.settings;

import dev.faultline.ui.editor.EditorCommand;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.settings.WindowSettings.Closing;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The settings of the window itself: language, looks, closing, editor, source files. JavaFX thread only.
public final class WindowSections {
    private static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    private static final int EDITOR_COLUMNS = 24;
    private static final String OWN = "own";

    private final Texts texts;
    private final ObservableValue<WindowSettings> settings;
    private final Consumer<UnaryOperator<WindowSettings>> change;
    private final PlaceDialog dialog;

    /// @param change puts changed settings in force
    /// @param dialog asks for folders
    public WindowSections(
            Texts texts,
            ObservableValue<WindowSettings> settings,
            Consumer<UnaryOperator<WindowSettings>> change,
            PlaceDialog dialog) {
        this.dialog = dialog;
        this.texts = texts;
        this.settings = settings;
        this.change = change;
    }

    /// General, appearance, editor, source files.
    public List<SettingsSection> all() {
        return List.of(
                new SettingsSection(
                        "general", Icon.SETTINGS, texts.get("settings.general"), List.of(language(), closing())),
                new SettingsSection(
                        "appearance",
                        Icon.THEME,
                        texts.get("settings.appearance"),
                        List.of(theme(), scale(), density())),
                new SettingsSection(
                        "editor", Icon.CODE, texts.get("settings.editor"), List.of(known(), editor(), check())),
                new SettingsSection("sources", Icon.FILE, texts.get("settings.sources"), List.of(sources())));
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
                EditorCommand::valid,
                texts.get("settings.command.rule"),
                text -> change.accept(each -> each.withEditor(text)));
        return new SettingRow(texts, "settings.command", field);
    }

    /// Editors to choose from; one that is none of them stays as it is written.
    private SettingRow known() {
        List<String> templates = new ArrayList<>(List.of(""));
        EditorCommand.KNOWN.forEach(each -> templates.add(each.template()));
        ObservableValue<String> chosen =
                settings.map(WindowSettings::editor).map(editor -> templates.contains(editor) ? editor : OWN);
        templates.add(OWN);
        return new SettingRow(
                texts, "settings.editor.known", ChoiceBoxes.of(templates, this::editorWords, chosen, template -> {
                    if (!template.equals(OWN)) {
                        change.accept(each -> each.withEditor(template));
                    }
                }));
    }

    private String editorWords(String template) {
        return EditorCommand.KNOWN.stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .map(each -> texts.get("settings.editor.known." + each.word()))
                .orElse(texts.get(template.isEmpty() ? "settings.editor.known.none" : "settings.editor.known.own"));
    }

    private SettingRow check() {
        Button check = new Button(texts.get("settings.editor.check.do"));
        check.setId("settings.editor.check.do");
        Label found = new WrappedLabel();
        found.setId("settings.editor.check.found");
        found.managedProperty().bind(found.textProperty().isNotEmpty());
        check.setOnAction(_ -> found.setText(found()));
        settings.subscribe(_ -> found.setText(""));
        VBox both = new VBox(check, found);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.getStyleClass().add("place-list");
        return new SettingRow(texts, "settings.editor.check", both);
    }

    private String found() {
        String template = settings.getValue().editor();
        if (template.isBlank()) {
            return texts.get("settings.editor.check.none");
        }
        List<Path> path = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        Path program = new EditorCommand(template).program(path);
        return program == null
                ? texts.get("settings.editor.check.missing")
                : texts.format("settings.editor.check.there", program.toString());
    }

    private SettingRow sources() {
        return new SettingRow(
                        texts,
                        "settings.sources.folders",
                        new SourceList(
                                texts,
                                settings.map(WindowSettings::sources),
                                dialog,
                                changed -> change.accept(each -> each.withSources(changed))))
                .wide();
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
