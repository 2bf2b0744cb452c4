package dev.faultline.ui.issues;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A row that is tinted for a moment when its issue has just come in.
final class FreshRow extends TableRow<IssueRow> {
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private Subscription watching = Subscription.EMPTY;

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
