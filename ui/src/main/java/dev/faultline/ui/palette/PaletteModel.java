package dev.faultline.ui.palette;

import dev.faultline.ui.kit.FxBridge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette shows for the words typed so far. JavaFX thread only.
final class PaletteModel {
    private static final int MOST_OF_ONE = 200;

    private final List<EntrySource> sources;
    private final FxBridge bridge;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private long asked;

    PaletteModel(List<EntrySource> sources, FxBridge bridge) {
        this.sources = List.copyOf(sources);
        this.bridge = bridge;
        typed.subscribe(this::search);
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    private void search(String text) {
        long own = ++asked;
        List<EntrySource> only = sources.stream()
                .filter(source -> !text.isEmpty() && text.charAt(0) == source.prefix())
                .toList();
        List<EntrySource> searched = only.isEmpty() ? sources : only;
        String words = only.isEmpty() ? text : text.substring(1);
        List<List<Hit>> found = new ArrayList<>();
        for (int i = 0; i < searched.size(); i++) {
            found.add(List.of());
        }
        for (int i = 0; i < searched.size(); i++) {
            int place = i;
            int most = only.isEmpty() ? searched.get(i).most() : MOST_OF_ONE;
            bridge.whenDone(
                    searched.get(i).entries().ask(words),
                    entries -> {
                        if (own == asked) {
                            found.set(place, Hit.best(entries, words.strip(), most));
                            show(found, words);
                        }
                    },
                    _ -> {});
        }
    }

    private void show(List<List<Hit>> found, String words) {
        Stream<Hit> all = found.stream().flatMap(List::stream);
        hits.setAll((words.isBlank() ? all : all.sorted(Comparator.comparingInt(hit -> -hit.score()))).toList());
    }
}
