package dev.faultline.ui.saved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The views in the user's order. Names are unique: a view saved under a name that is taken replaces the other.
/// JavaFX thread only.
public final class SavedViews {
    private static final int LONGEST = 80;

    private final ReadOnlyObjectWrapper<List<SavedView>> views;
    private final Consumer<List<SavedView>> keep;

    /// Views as they were kept.
    ///
    /// @param keep told whenever they change
    public SavedViews(List<SavedView> kept, Consumer<List<SavedView>> keep) {
        this.views = new ReadOnlyObjectWrapper<>(List.copyOf(kept));
        this.keep = keep;
    }

    /// The views in their order.
    public ReadOnlyObjectProperty<List<SavedView>> views() {
        return views.getReadOnlyProperty();
    }

    /// Puts a view in, in the place of one of its name.
    public void save(SavedView view) {
        String name = clean(view.name());
        if (name.isEmpty()) {
            return;
        }
        SavedView saved = new SavedView(name, view.query().strip(), view.sort());
        List<SavedView> next = new ArrayList<>(views.get());
        int at = indexOf(next, name);
        if (at < 0) {
            next.add(saved);
        } else {
            next.set(at, saved);
        }
        change(next);
    }

    /// Calls a view something else; without effect where that name is taken.
    public void rename(SavedView view, String wanted) {
        String name = clean(wanted);
        List<SavedView> next = new ArrayList<>(views.get());
        int at = next.indexOf(view);
        if (at >= 0 && !name.isEmpty() && indexOf(next, name) < 0) {
            next.set(at, new SavedView(name, view.query(), view.sort()));
            change(next);
        }
    }

    /// Takes a view away.
    public void remove(SavedView view) {
        List<SavedView> next = new ArrayList<>(views.get());
        next.remove(view);
        change(next);
    }

    /// Puts a view so many places further down; up where negative.
    public void move(SavedView view, int by) {
        List<SavedView> next = new ArrayList<>(views.get());
        int at = next.indexOf(view);
        int to = Math.clamp(at + by, 0, next.size() - 1);
        if (at >= 0 && to != at) {
            Collections.rotate(next.subList(Math.min(at, to), Math.max(at, to) + 1), to > at ? -1 : 1);
            change(next);
        }
    }

    /// The views as they were before a change.
    public void restore(List<SavedView> before) {
        change(before);
    }

    private static int indexOf(List<SavedView> views, String name) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String clean(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private void change(List<SavedView> next) {
        if (!next.equals(views.get())) {
            views.set(List.copyOf(next));
            keep.accept(views.get());
        }
    }
}
