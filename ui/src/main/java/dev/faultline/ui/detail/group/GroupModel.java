package dev.faultline.ui.detail.group;

import dev.faultline.triage.grouping.Grouping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The grouping section as it is shown. JavaFX thread only.
public final class GroupModel {
    private final ReadOnlyObjectWrapper<List<GroupRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> open = new HashSet<>();
    private @Nullable Grouping grouping;
    private boolean all;

    /// Shows a grouping, opened down to the frames that counted.
    public void show(@Nullable Grouping shown) {
        grouping = shown;
        open.clear();
        if (shown != null) {
            open.addAll(GroupLines.atFirst(shown));
        }
        layOut();
    }

    void toggle(String key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        layOut();
    }

    /// Whether parts that do not count are shown too.
    void all(boolean shown) {
        all = shown;
        layOut();
    }

    @Nullable
    Grouping grouping() {
        return grouping;
    }

    ReadOnlyObjectProperty<List<GroupRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void layOut() {
        rows.set(grouping == null ? List.of() : GroupLines.of(grouping, Set.copyOf(open), all));
    }
}
