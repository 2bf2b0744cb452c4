package dev.faultline.ui.shell;

import dev.faultline.ui.kit.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Where the user was, back and forth as in a browser. JavaFX thread only.
final class History {
    private static final int KEPT = 100;

    private final Deque<Place> past = new ArrayDeque<>();
    private final Deque<Place> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canForward = new ReadOnlyBooleanWrapper();
    private @Nullable Place current;

    /// The user goes to a place; going where one is changes nothing.
    void visit(Place place) {
        if (place.equals(current)) {
            return;
        }
        if (current != null) {
            past.push(current);
        }
        if (past.size() > KEPT) {
            past.removeLast();
        }
        future.clear();
        current = place;
        refresh();
    }

    @Nullable
    Place back() {
        return step(past, future);
    }

    @Nullable
    Place forward() {
        return step(future, past);
    }

    ReadOnlyBooleanProperty canBack() {
        return canBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canForward() {
        return canForward.getReadOnlyProperty();
    }

    private @Nullable Place step(Deque<Place> from, Deque<Place> to) {
        Place next = from.poll();
        if (next == null) {
            return null;
        }
        if (current != null) {
            to.push(current);
        }
        current = next;
        refresh();
        return next;
    }

    private void refresh() {
        canBack.set(!past.isEmpty());
        canForward.set(!future.isEmpty());
    }
}
