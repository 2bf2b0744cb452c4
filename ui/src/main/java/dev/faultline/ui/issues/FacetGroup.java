package dev.faultline.ui.issues;

import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.QueryText;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One facet: its name, and a row for each value. A row stays the same while its value is there, so that it keeps the
/// focus while counts go on.
final class FacetGroup extends VBox {
    private final Texts texts;
    private final IssuesPresenter presenter;
    private final String word;
    private final Label name;
    private final Map<String, FacetRow> rows = new HashMap<>();

    FacetGroup(Texts texts, IssuesPresenter presenter, Key key, String name) {
        this.texts = texts;
        this.presenter = presenter;
        this.word = QueryText.word(key);
        this.name = new Label(name);
        this.name.getStyleClass().add("facet-name");
        getStyleClass().add("facet");
    }

    /// Shows values with their counts, then what else the search asks for.
    void show(List<IssueFacet.Value> values, List<String> asked) {
        List<String> chosen = new ArrayList<>(asked);
        long most = values.stream().mapToLong(IssueFacet.Value::issues).max().orElse(1);
        List<Node> shown = new ArrayList<>();
        shown.add(name);
        for (IssueFacet.Value value : values) {
            shown.add(row(value, most, chosen.remove(value.value())));
        }
        chosen.forEach(value -> shown.add(row(new IssueFacet.Value(value, 0), most, true)));
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
            rows.values().retainAll(shown);
        }
    }

    private FacetRow row(IssueFacet.Value value, long most, boolean chosen) {
        FacetRow row = rows.computeIfAbsent(value.value(), named -> new FacetRow(texts, presenter, word, named));
        row.show(value.issues(), (double) value.issues() / Math.max(1, most), chosen);
        return row;
    }
}
