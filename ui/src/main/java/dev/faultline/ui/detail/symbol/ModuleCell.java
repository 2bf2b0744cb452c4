package dev.faultline.ui.detail.symbol;

import dev.faultline.event.symbols.SymbolCandidate;
import dev.faultline.event.symbols.SymbolStatus;
import dev.faultline.ui.detail.row.Chevron;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.detail.row.ValueLine;
import dev.faultline.ui.detail.value.ValueRow;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the list of modules.
final class ModuleCell extends ListCell<ModuleRow> {
    private static final PseudoClass BODY = PseudoClass.getPseudoClass("body");

    private static final double PACKAGE_WIDTH = 380;

    private final Texts texts;
    private final ModuleWords words;
    private final Chevron chevron = new Chevron();
    private final Label status = new Label();
    private final Label name = new WordLabel();
    private final Label debugId = new Label();
    private final Label frames = new Label();
    private final HBox module = new HBox(chevron, status, name, debugId, frames);
    private final Label verdict = new Label();
    private final Label place = new WordLabel();
    private final Label reason = new WordLabel();
    private final HBox candidate = new HBox(verdict, place);
    private final Region beneathVerdict = new Region();
    private final HBox why = new HBox(beneathVerdict, reason);
    private final Label line = new Label();
    private final ValueLine value;
    private final ValueLine dependency;

    ModuleCell(Texts texts, RowList<ModuleRow> list) {
        this.texts = texts;
        this.words = new ModuleWords(texts);
        this.value = new ValueLine(texts);
        this.dependency = new ValueLine(texts, PACKAGE_WIDTH);
        dependency.getStyleClass().add("package-line");
        setPrefWidth(0);
        module.getStyleClass().add("module-line");
        module.setAlignment(Pos.CENTER_LEFT);
        status.getStyleClass().add("module-status");
        name.getStyleClass().addAll("mono", "module-name");
        name.setMinWidth(120);
        share(name, 0.3, 120, 420);
        debugId.getStyleClass().addAll("mono", "module-id");
        debugId.setMaxWidth(Double.MAX_VALUE);
        debugId.setMinWidth(0);
        HBox.setHgrow(debugId, Priority.ALWAYS);
        frames.getStyleClass().addAll("muted", "small");
        for (Label fixed : new Label[] {status, frames, verdict}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        candidate.getStyleClass().add("candidate-line");
        candidate.setAlignment(Pos.CENTER_LEFT);
        verdict.getStyleClass().add("candidate-verdict");
        share(verdict, 0.16, 110, 194);
        place.getStyleClass().add("mono");
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        place.setMinWidth(80);
        reason.getStyleClass().addAll("muted", "small");
        reason.setMinWidth(0);
        why.getStyleClass().add("candidate-line");
        why.setAlignment(Pos.CENTER_LEFT);
        beneathVerdict.setMinWidth(Region.USE_PREF_SIZE);
        share(beneathVerdict, 0.16, 110, 194);
        setOnMouseClicked(event -> list.clicked(event, getItem()));
    }

    /// Gives a column a share of the line.
    private void share(Region column, double share, double least, double most) {
        column.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.clamp(getWidth() * share, least, most), widthProperty()));
    }

    @Override
    protected void updateItem(@Nullable ModuleRow row, boolean empty) {
        super.updateItem(row, empty);
        ModuleRow shown = empty ? null : row;
        boolean body = shown != null
                && !(shown instanceof ModuleRow.Module)
                && !(shown instanceof ModuleRow.Heading)
                && !(shown instanceof ModuleRow.Dependency);
        pseudoClassStateChanged(BODY, body);
        setGraphic(shown == null ? null : node(shown));
        setAccessibleText(shown == null ? null : words.of(shown));
        setTooltip(shown instanceof ModuleRow.Candidate ? new Tip(words.of(shown)) : null);
    }

    private Node node(ModuleRow row) {
        return switch (row) {
            case ModuleRow.Module each -> module(each);
            case ModuleRow.Fact(var each) -> value(value, each);
            case ModuleRow.Dependency(var each) -> value(dependency, each);
            case ModuleRow.Candidate(var _, var each) -> candidate(each);
            case ModuleRow.Reason(var _, var each) -> why(each);
            case ModuleRow.Remark each -> line("module-remark", words.remark(each));
            case ModuleRow.Heading(var topic) -> line("heading-line", words.topic(topic));
        };
    }

    private static Node value(ValueLine line, ValueRow row) {
        line.show(row);
        return line;
    }

    private Node line(String styleClass, String text) {
        line.getStyleClass().setAll("label", styleClass);
        line.setText(text);
        return line;
    }

    private Node module(ModuleRow.Module row) {
        chevron.show(true, row.open());
        SymbolStatus became = row.symbols() == null ? null : row.symbols().status();
        status.setText(words.status(row));
        status.setGraphic((became == null ? Icon.WAITING : SymbolWords.icon(became)).node());
        status.getStyleClass().removeIf(style -> style.startsWith("symbols-"));
        status.getStyleClass().add(became == null ? "symbols-idle" : SymbolWords.style(became));
        name.setText(ShownName.of(row.name()));
        debugId.setText(words.id(row.image()));
        frames.setText(row.frames() == 0 ? "" : texts.format("detail.symbols.frames", row.frames()));
        return module;
    }

    private Node candidate(SymbolCandidate each) {
        boolean taken = each.verdict().equals("accepted");
        SymbolStatus same = ModuleWords.status(each);
        verdict.setText(words.verdict(each));
        verdict.setGraphic((same != null ? SymbolWords.icon(same) : taken ? Icon.DONE : Icon.REJECTED).node());
        verdict.getStyleClass().removeIf(style -> style.startsWith("symbols-"));
        verdict.getStyleClass().add(same != null ? SymbolWords.style(same) : taken ? "symbols-found" : "symbols-wrong");
        place.setText(ShownName.of(each.place()));
        return candidate;
    }

    private Node why(SymbolCandidate each) {
        reason.setText(words.reason(each));
        return why;
    }
}
