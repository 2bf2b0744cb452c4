package dev.faultline.ui.filter;

import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.MenuPlace;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// One filter: a button that says what it lets through, and a menu to choose that.
final class FilterMenu extends MenuButton {
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");
    private static final int MOST = 60;
    private static final int LETTERS = 72;

    private final Texts texts;
    private final String name;
    private final String any;
    private @Nullable String chosen;
    private boolean folded;

    /// @param word of the filter in ids and texts
    FilterMenu(Texts texts, String word, Icon icon) {
        this.texts = texts;
        this.name = texts.get("filter." + word);
        this.any = texts.get("filter." + word + ".any");
        setId("filter." + word);
        getStyleClass().addAll("filter", "quiet");
        setGraphic(icon.node());
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setMnemonicParsing(false);
        MenuPlace.keepWithin(this);
        getItems().add(new MenuItem(any));
        show(null, any);
    }

    /// Says what it lets through now.
    ///
    /// @param value null for anything
    void show(@Nullable String value, String words) {
        chosen = value;
        setText(words);
        showWords();
        setAccessibleText(texts.format("filter.text", name, words));
        pseudoClassStateChanged(NARROWED, value != null);
    }

    /// Shows only the icon while it lets anything through.
    void fold(boolean narrow) {
        folded = narrow;
        showWords();
    }

    private void showWords() {
        boolean bare = folded && chosen == null;
        setContentDisplay(bare ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setTooltip(bare ? new Tip(getText()) : null);
    }

    void showAny() {
        show(null, any);
    }

    /// Fills the menu with values as they are.
    void offer(List<String> values, Consumer<@Nullable String> choose) {
        getItems().setAll(item(null, any, choose));
        if (!values.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        values.stream()
                .limit(MOST)
                .forEach(value -> getItems().add(item(value, ShownName.brief(value, LETTERS), choose)));
        String now = chosen;
        if (now != null && !values.contains(now)) {
            getItems().add(item(now, ShownName.brief(now, LETTERS), choose));
        }
    }

    /// Fills the menu with periods.
    void offerPeriods(Consumer<@Nullable String> choose) {
        getItems().clear();
        for (Period period : Period.values()) {
            getItems().add(item(period.value(), texts.get("filter.time." + period.word()), choose));
        }
    }

    private MenuItem item(@Nullable String value, String words, Consumer<@Nullable String> choose) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(Objects.equals(value, chosen));
        item.setOnAction(_ -> choose.accept(value));
        return item;
    }
}
