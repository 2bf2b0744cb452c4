package dev.faultline.ui.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.search.IssueSort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedViewsTest {
    private final List<List<SavedView>> kept = new ArrayList<>();
    private final SavedViews views = new SavedViews(List.of(), kept::add);

    private static SavedView view(String name, String query) {
        return SavedView.of(name, query, IssueSort.EVENTS);
    }

    private List<String> names() {
        return views.views().get().stream().map(SavedView::name).toList();
    }

    private void fill() {
        views.save(view("a", "1"));
        views.save(view("b", "2"));
        views.save(view("c", "3"));
    }

    @Test
    void keepsWhatIsSaved() {
        views.save(view("  crashes   of 1.4 ", " level:fatal "));
        assertThat(kept.getLast()).containsExactly(view("crashes of 1.4", "level:fatal"));
    }

    @Test
    void replacesAViewOfTheSameName() {
        fill();
        views.save(view("b", "9"));
        assertThat(names()).containsExactly("a", "b", "c");
        assertThat(views.views().get().get(1).query()).isEqualTo("9");
    }

    @Test
    void movesAViewUpAndDownAndNotBeyondTheEnds() {
        fill();
        views.move(view("a", "1"), 2);
        assertThat(names()).containsExactly("b", "c", "a");
        views.move(view("a", "1"), -1);
        assertThat(names()).containsExactly("b", "a", "c");
        views.move(view("c", "3"), 5);
        assertThat(names()).containsExactly("b", "a", "c");
    }

    @Test
    void renamesButNotToANameThatIsTaken() {
        fill();
        views.rename(view("a", "1"), "b");
        assertThat(names()).containsExactly("a", "b", "c");
        views.rename(view("a", "1"), "z");
        assertThat(names()).containsExactly("z", "b", "c");
    }

    @Test
    void tellsNothingWhenNothingChanges() {
        fill();
        int told = kept.size();
        views.move(view("a", "1"), -1);
        views.remove(view("nobody", ""));
        views.save(view(" ", "x"));
        assertThat(kept).hasSize(told);
    }

    @Test
    void ordersByTheLastSeenWhereTheOrderIsNotKnown() {
        assertThat(new SavedView("a", "", "by-magic").order()).isEqualTo(IssueSort.LAST_SEEN);
    }
}
