package dev.faultline.ui.issues;

import dev.faultline.live.Facets;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.QueryText;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the issues of the search have in common. A click narrows the search down to a value or widens it again, with
/// Alt it leaves the value out; the search is the truth, the panel only edits it.
final class FacetPane extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 216;

    private final Texts texts;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final VBox groups = new VBox();
    private final Map<String, Key> known = new LinkedHashMap<>();

    FacetPane(Texts texts, IssuesModel model, IssuesPresenter presenter) {
        this.texts = texts;
        this.model = model;
        this.presenter = presenter;
        setId("issues.facets.panel");
        getStyleClass().add("facets");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        groups.getStyleClass().add("facet-groups");
        setContent(groups);
        model.facets().subscribe(this::show);
        model.query().subscribe((_, _) -> show(model.facets().get()));
    }

    private void show(Facets facets) {
        facets.facets().forEach(facet -> known.put(QueryText.word(facet.key()), facet.key()));
        List<Node> shown = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (IssueFacet facet : facets.facets()) {
            words.add(QueryText.word(facet.key()));
            shown.add(group(facet));
        }
        // A term that nothing matches has no facet any more, and must still be seen, to be taken away.
        known.forEach((word, key) -> {
            boolean gone = !words.contains(word)
                    && !QueryText.values(model.query().get(), word).isEmpty();
            if (gone) {
                shown.add(group(new IssueFacet(key, List.of())));
            }
        });
        groups.getChildren().setAll(shown);
    }

    private Node group(IssueFacet facet) {
        Label name = new Label(name(facet.key()));
        name.getStyleClass().add("facet-name");
        VBox group = new VBox(name);
        group.getStyleClass().add("facet");
        String word = QueryText.word(facet.key());
        List<String> chosen = new ArrayList<>(QueryText.values(model.query().get(), word));
        long most = facet.values().stream()
                .mapToLong(IssueFacet.Value::issues)
                .max()
                .orElse(1);
        for (IssueFacet.Value value : facet.values()) {
            group.getChildren().add(row(word, value, most, chosen.remove(value.value())));
        }
        chosen.forEach(value -> group.getChildren().add(row(word, new IssueFacet.Value(value, 0), most, true)));
        return group;
    }

    private String name(Key key) {
        return switch (key) {
            case Key.Field(var field) -> texts.get("issues.facet." + field.word());
            case Key.Tag(String tag) -> tag;
        };
    }

    private Node row(String word, IssueFacet.Value value, long most, boolean chosen) {
        Label name = new Label(value.value());
        name.getStyleClass().add("facet-value");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(texts.compact(value.issues()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, count);
        line.getStyleClass().add("facet-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Region bar = new Region();
        bar.getStyleClass().add("facet-bar");
        bar.setMaxWidth(Math.max(2, (WIDTH - 32) * value.issues() / Math.max(1, most)));
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        Button row = new Button();
        row.setId("issues.facet." + word + "." + value.value());
        row.getStyleClass().setAll("facet-row");
        row.setGraphic(new StackPane(bar, line));
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.pseudoClassStateChanged(CHOSEN, chosen);
        row.setAccessibleText(texts.format(
                chosen ? "issues.facet.chosen" : "issues.facet.text", word, value.value(), value.issues()));
        row.setTooltip(new Tip(texts.format("issues.facet.tip", value.value())));
        row.setOnAction(_ -> presenter.narrow(word, value.value()));
        row.setOnMousePressed(press -> {
            if (press.isAltDown()) {
                press.consume();
                presenter.exclude(word, value.value());
            }
        });
        return row;
    }
}
