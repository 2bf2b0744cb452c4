package dev.faultline.ui.releases;

import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.live.release.ReleaseComparison.Changed;
import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.Shift.Kind;
import dev.faultline.ui.kit.FittedNames;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// What differs between two releases: how healthy they were, and the issues that are new, gone, worse and better.
final class ComparisonPane extends VBox {
    private static final PseudoClass FEW = PseudoClass.getPseudoClass("few");

    private final Texts texts;
    private final ReleaseComparison comparison;
    private final ComparisonTable table;

    ComparisonPane(Kit kit, ReleaseComparison comparison, ReleasesPresenter presenter, Button close) {
        this.texts = kit.texts();
        this.comparison = comparison;
        this.table = new ComparisonTable(texts, comparison, presenter);
        setId("releases.comparison");
        getStyleClass().add("comparison");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(close), health(), kinds(), table);
        show(null);
    }

    private Node head(Button close) {
        Label title = new WordLabel();
        title.widthProperty().subscribe(width -> title.setText(title(width.doubleValue(), title.getFont())));
        title.fontProperty().subscribe(font -> title.setText(title(title.getWidth(), font)));
        title.setId("releases.compare.title");
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close.getStyleClass().add("quiet");
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Both names, as much of them as there is room for.
    private String title(double room, Font font) {
        String before = comparison.before().name();
        String after = comparison.after().name();
        return FittedNames.of(
                Math.max(before.length(), after.length()),
                letters -> texts.format(
                        "releases.compare.title", ShownName.brief(before, letters), ShownName.brief(after, letters)),
                room,
                font);
    }

    private Node health() {
        Label words = new WrappedLabel(healthWords());
        words.setId("releases.compare.health");
        words.getStyleClass().add("compare-health");
        words.pseudoClassStateChanged(FEW, !comparison.comparable() || comparison.few());
        return words;
    }

    private String healthWords() {
        if (!comparison.comparable()) {
            return texts.get("releases.compare.nosessions");
        }
        Health before = comparison.before().health();
        Health after = comparison.after().health();
        return texts.format(
                comparison.few() ? "releases.compare.health.few" : "releases.compare.health",
                texts.share(before.crashFreeSessions().orElse(0)),
                texts.share(after.crashFreeSessions().orElse(0)),
                comparison.points(),
                before.total(),
                after.total());
    }

    private Node kinds() {
        HBox kinds = new HBox();
        kinds.getStyleClass().add("compare-kinds");
        kinds.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren()
                .add(kind(
                        group,
                        null,
                        comparison.counts().values().stream().mapToInt(n -> n).sum()));
        for (Kind kind : Kind.values()) {
            kinds.getChildren().add(kind(group, kind, comparison.count(kind)));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label basis = new Label(
                texts.get("releases.basis." + comparison.basis().name().toLowerCase(Locale.ROOT)));
        basis.getStyleClass().addAll("muted", "small");
        kinds.getChildren().addAll(gap, basis);
        return kinds;
    }

    private Node kind(ToggleGroup group, @Nullable Kind kind, int count) {
        String word = kind == null ? "all" : kind.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(texts.format("releases.kind." + word, count));
        button.setId("releases.kind." + word);
        button.getStyleClass().add("kind-chip");
        button.setTooltip(new Tip(texts.get("releases.kind.tip." + word)));
        button.setToggleGroup(group);
        button.setSelected(kind == null);
        button.setDisable(count == 0 && kind != null);
        button.setOnAction(_ -> {
            button.setSelected(true);
            show(kind);
        });
        return button;
    }

    private void show(@Nullable Kind kind) {
        table.getItems()
                .setAll(comparison.changes().stream()
                        .filter(change -> kind == null
                                ? change.shift().kind() != Kind.SAME
                                : change.shift().kind() == kind)
                        .toList());
    }

    /// What a change is called, and its colour.
    static Label chip(Texts texts, Changed changed) {
        Kind kind = changed.shift().kind();
        Label chip = new Label(texts.get("releases.change." + kind.name().toLowerCase(Locale.ROOT)));
        String mood = switch (kind) {
            case NEW -> "info";
            case WORSE -> "bad";
            case GONE, BETTER -> "good";
            case SAME -> "plain";
        };
        chip.getStyleClass().addAll("chip", mood);
        return chip;
    }
}
