package dev.faultline.ui.issues;

import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.QueryText;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One facet: its name, and a row for each value. A row stays the same while its value is there, so that it keeps the
/// focus while counts go on.
final class FacetGroup extends VBox {
    private final Texts texts;
    private final IssuesPresenter presenter;
    private final String word;
    private final UnaryOperator<String> shown;
    private final Label name;
    private final Map<String, FacetRow> rows = new HashMap<>();

    /// @param shown what is said for a value
    FacetGroup(Texts texts, IssuesPresenter presenter, Key key, String name, UnaryOperator<String> shown) {
        this.texts = texts;
        this.presenter = presenter;
        this.word = QueryText.word(key);
        this.shown = shown;
        this.name = new Label(name);
        this.name.getStyleClass().add("facet-name");
        getStyleClass().add("facet");
    }

    /// Shows values with their counts, then what else the search asks for.
    void show(List<IssueFacet.Value> values, List<String> asked) {
        List<String> chosen = new ArrayList<>(asked);
        long most = values.stream().mapToLong(IssueFacet.Value::issues).max().orElse(1);
        List<Node> lines = new ArrayList<>();
        lines.add(name);
        for (IssueFacet.Value value : values) {
            lines.add(row(value, most, chosen.remove(value.value())));
        }
        chosen.forEach(value -> lines.add(row(new IssueFacet.Value(value, 0), most, true)));
        if (!getChildren().equals(lines)) {
            getChildren().setAll(lines);
            rows.values().retainAll(lines);
        }
    }

    private FacetRow row(IssueFacet.Value value, long most, boolean chosen) {
        FacetRow row = rows.computeIfAbsent(
                value.value(), named -> new FacetRow(texts, presenter, word, named, shown.apply(named)));
        row.show(value.issues(), (double) value.issues() / Math.max(1, most), chosen);
        return row;
    }
}
