package dev.faultline.ui.detail.hash;

import dev.faultline.live.triage.IssueHash;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The hashes of an issue as they are shown. Those that came with others cannot be split off. JavaFX thread only.
public final class HashModel {
    private final ReadOnlyObjectWrapper<List<IssueHash>> hashes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
    private final ObservableSet<String> chosen = FXCollections.observableSet(new TreeSet<>());
    private final BooleanBinding splittable = Bindings.createBooleanBinding(
            () -> !chosen.isEmpty() && chosen.size() < hashes.get().size(), chosen, hashes);

    /// Shows hashes; those that are gone are not chosen any more.
    public void show(List<IssueHash> shown) {
        List<IssueHash> kinds = shown.stream().filter(hash -> hash.events() > 0).toList();
        problem.set("");
        hashes.set(kinds);
        chosen.retainAll(kinds.stream().map(IssueHash::hash).toList());
    }

    /// They could not be read.
    public void failed(String words) {
        problem.set(words);
    }

    /// Turns to another issue.
    public void clear() {
        chosen.clear();
        problem.set("");
        hashes.set(List.of());
    }

    /// The hashes to split off.
    public List<String> chosen() {
        return List.copyOf(chosen);
    }

    /// Whether some are chosen and some would stay.
    public BooleanBinding splittable() {
        return splittable;
    }

    ObservableSet<String> chosenSet() {
        return chosen;
    }

    void choose(String hash, boolean wanted) {
        if (wanted) {
            chosen.add(hash);
        } else {
            chosen.remove(hash);
        }
    }

    ReadOnlyObjectProperty<List<IssueHash>> hashesProperty() {
        return hashes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
