package dev.faultline.ui.issues;

import dev.faultline.live.Facets;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.QueryText;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What the issues of the search have in common. A click narrows the search down to a value or widens it again, with
/// Alt it leaves the value out; the search is the truth, the panel only edits it.
final class FacetPane extends ScrollPane {
    static final double WIDTH = 216;

    private final Texts texts;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final VBox groups = new VBox();
    private final BooleanBinding empty = Bindings.isEmpty(groups.getChildren());
    private final Map<String, FacetGroup> known = new LinkedHashMap<>();

    FacetPane(Texts texts, IssuesModel model, IssuesPresenter presenter) {
        this.texts = texts;
        this.model = model;
        this.presenter = presenter;
        setId("issues.facets.panel");
        getStyleClass().add("facets");
        setFitToWidth(true);
        SharpScroll.sharpen(this);
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

    /// Whether there is nothing to narrow the search down to.
    BooleanBinding empty() {
        return empty;
    }

    private void show(Facets facets) {
        List<Node> shown = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (IssueFacet facet : facets.facets()) {
            words.add(QueryText.word(facet.key()));
            shown.add(group(facet));
        }
        // A term that nothing matches has no facet any more, and must still be seen, to be taken away.
        known.forEach((word, group) -> {
            List<String> asked = QueryText.values(model.query().get(), word);
            if (!words.contains(word) && !asked.isEmpty()) {
                group.show(List.of(), asked);
                shown.add(group);
            }
        });
        if (!groups.getChildren().equals(shown)) {
            groups.getChildren().setAll(shown);
        }
    }

    private FacetGroup group(IssueFacet facet) {
        String word = QueryText.word(facet.key());
        FacetGroup group = known.computeIfAbsent(
                word, _ -> new FacetGroup(texts, presenter, facet.key(), name(facet.key()), shown(facet.key())));
        group.show(facet.values(), QueryText.values(model.query().get(), word));
        return group;
    }

    /// Levels have words in the user's language; all else is what programs call it.
    private UnaryOperator<String> shown(Key key) {
        boolean levels = key instanceof Key.Field(var field) && field == MainField.LEVEL;
        return value ->
                levels && texts.has("kit.level." + value) ? texts.get("kit.level." + value) : ShownName.of(value);
    }

    private String name(Key key) {
        return switch (key) {
            case Key.Field(var field) -> texts.get("issues.facet." + field.word());
            case Key.Tag(String tag) -> tag;
        };
    }
}
