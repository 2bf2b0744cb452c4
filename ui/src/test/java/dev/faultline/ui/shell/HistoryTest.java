package dev.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.kit.Place;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Place HOME = new Place.Home();
    private static final Place ISSUES = new Place.Issues(null);
    private static final Place ISSUE = new Place.IssueDetails(7);

    private final History history = new History();

    @Test
    void goesBackTheWayItCame() {
        visit(HOME, ISSUES, ISSUE);
        assertThat(history.back()).isEqualTo(ISSUES);
        assertThat(history.back()).isEqualTo(HOME);
        assertThat(history.back()).isNull();
    }

    @Test
    void goesForthAgain() {
        visit(HOME, ISSUES);
        history.back();
        assertThat(history.forward()).isEqualTo(ISSUES);
        assertThat(history.forward()).isNull();
    }

    @Test
    void forgetsTheWayForthWhenAnotherIsTaken() {
        visit(HOME, ISSUES);
        history.back();
        visit(ISSUE);
        assertThat(history.canForward().get()).isFalse();
    }

    @Test
    void doesNotCountAPlaceTwiceInARow() {
        visit(HOME, HOME);
        assertThat(history.canBack().get()).isFalse();
    }

    private void visit(Place... places) {
        for (Place place : places) {
            history.visit(place);
        }
    }
}
