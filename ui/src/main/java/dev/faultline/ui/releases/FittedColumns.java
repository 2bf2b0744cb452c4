package dev.faultline.ui.releases;

import dev.faultline.ui.kit.FittedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;

/// Columns headed by the names of releases: as wide as their names and figures are, and narrower together, with the
/// longest names cut in their middle, where there is less room.
final class FittedColumns<S> {
    private static final Font HEADER = Font.font("Inter", 12);
    /// So much of a name is left at least that one knows it.
    private static final double SHORTEST = 64;
    private static final Font FIGURE = Font.font("Inter", 13);

    private final double sides;
    private final double least;
    private final double most;
    private final List<Column<S>> columns = new ArrayList<>();

    /// @param sides what stands free beside a name, both sides together
    /// @param least what every column has at least
    /// @param most what no column has more of, unless its figures need it
    FittedColumns(double sides, double least, double most) {
        this.most = most;
        this.sides = sides;
        this.least = least;
    }

    private record Column<S>(TableColumn<S, ?> column, String name, double figure, double wanted) {}

    void add(TableColumn<S, ?> column, String name, Stream<String> figures) {
        double figure =
                figures.mapToDouble(one -> FittedNames.width(one, FIGURE)).max().orElse(0);
        double wanted = Math.max(least, Math.max(figure, headerWidth(name)) + sides);
        columns.add(new Column<>(column, name, figure + sides, wanted));
    }

    void clear() {
        columns.clear();
    }

    /// How wide a header of these words is.
    static double headerWidth(String words) {
        return FittedNames.width(words, HEADER);
    }

    /// Shares the room out.
    void fit(double room) {
        double limit = limit(room);
        for (Column<S> one : columns) {
            double width = Math.max(one.figure, Math.min(one.wanted, limit));
            one.column.setText(FittedNames.of(one.name, width - sides, HEADER));
            one.column.setMinWidth(width);
            one.column.setMaxWidth(width);
            one.column.setPrefWidth(width);
        }
    }

    /// How wide they are together.
    double width() {
        return columns.stream().mapToDouble(one -> one.column.getPrefWidth()).sum();
    }

    /// The width that no name may pass, so that all have room.
    private double limit(double room) {
        List<Double> wanted = columns.stream().map(Column::wanted).sorted().toList();
        double left = room;
        for (int i = 0; i < wanted.size(); i++) {
            double each = Math.floor(left / (wanted.size() - i));
            if (wanted.get(i) > each) {
                return Math.clamp(each, Math.max(least, SHORTEST + sides), most);
            }
            left -= wanted.get(i);
        }
        return most;
    }
}
