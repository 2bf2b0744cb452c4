package dev.faultline.ui.releases;

import dev.faultline.triage.release.ReleaseFigures;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One row of the table. It stays the same object while its figures change, so that the selection stays.
final class ReleaseRow {
    private final ReadOnlyObjectWrapper<ReleaseFigures> figures;

    ReleaseRow(ReleaseFigures figures) {
        this.figures = new ReadOnlyObjectWrapper<>(figures);
    }

    String name() {
        return figures.get().name();
    }

    ReleaseFigures figures() {
        return figures.get();
    }

    ReadOnlyObjectProperty<ReleaseFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    void show(ReleaseFigures changed) {
        figures.set(changed);
    }
}
