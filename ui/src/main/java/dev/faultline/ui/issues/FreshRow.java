package dev.faultline.ui.issues;

import java.util.Set;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A row that is tinted for a moment when its issue has just come in, and for as long as it is among all that match and
/// are chosen.
final class FreshRow extends SteadyRow<IssueRow> {
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ObservableValue<Set<Long>> scope;
    private Subscription watching = Subscription.EMPTY;

    /// @param scope what is chosen beyond the selected rows
    /// @param moving whether rows move at the moment without changing
    FreshRow(ObservableValue<Set<Long>> scope, ObservableBooleanValue moving) {
        this.scope = scope;
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
            pseudoClassStateChanged(CHOSEN, false);
        } else {
            watching = Subscription.combine(
                    row.fresh().subscribe(fresh -> pseudoClassStateChanged(FRESH, fresh)),
                    scope.subscribe(ids -> pseudoClassStateChanged(CHOSEN, ids.contains(row.id()))));
        }
    }
}
