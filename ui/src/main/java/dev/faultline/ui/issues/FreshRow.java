package dev.faultline.ui.issues;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A row that is tinted for a moment when its issue has just come in.
final class FreshRow extends SteadyRow<IssueRow> {
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private Subscription watching = Subscription.EMPTY;

    /// @param moving whether rows move at the moment without changing
    FreshRow(ObservableBooleanValue moving) {
        // Without a graphics card each frame is painted by the processor: a row that only moves is then copied.
        if (!Platform.isSupported(ConditionalFeature.SCENE3D)) {
            moving.subscribe(this::setCache);
        }
    }

    @Override
    protected void updateItem(@Nullable IssueRow row, boolean empty) {
        super.updateItem(row, empty);
        watching.unsubscribe();
        if (row == null || empty) {
            watching = Subscription.EMPTY;
            pseudoClassStateChanged(FRESH, false);
        } else {
            watching = row.fresh().subscribe(fresh -> pseudoClassStateChanged(FRESH, fresh));
        }
    }
}
