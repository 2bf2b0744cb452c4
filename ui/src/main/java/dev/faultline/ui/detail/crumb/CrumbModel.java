package dev.faultline.ui.detail.crumb;

import dev.faultline.event.Event;
import dev.faultline.ui.detail.value.Remarks;
import dev.faultline.ui.timeline.TimeForm;
import dev.faultline.ui.timeline.Timeline;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The breadcrumbs section as it is shown. Filter and form of time stay from event to event. JavaFX thread only.
public final class CrumbModel {
    private final ReadOnlyObjectWrapper<List<CrumbRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<CrumbFilter> filter = new ReadOnlyObjectWrapper<>(CrumbFilter.ALL);
    private final ReadOnlyObjectWrapper<TimeForm> time = new ReadOnlyObjectWrapper<>(TimeForm.RELATIVE);
    private final ReadOnlyObjectWrapper<Timeline> timeline = new ReadOnlyObjectWrapper<>(Timeline.EMPTY);
    private final BooleanBinding brushed =
            Bindings.createBooleanBinding(() -> filter.get().span() != null, filter);
    private final Set<String> open = new HashSet<>();
    private @Nullable Event event;
    private String title = "";
    private Remarks remarks = Remarks.NONE;

    /// Shows the breadcrumbs of an event.
    ///
    /// @param shownTitle of the event, for its own row
    /// @param about what its values are annotated with
    public void show(@Nullable Event shown, String shownTitle, Remarks about) {
        event = shown;
        title = shownTitle;
        remarks = about.under("breadcrumbs.values");
        open.clear();
        filter.set(filter.get().within(null));
        timeline.set(
                shown == null
                        ? Timeline.EMPTY
                        : Timeline.of(
                                shown.breadcrumbs(),
                                shown.timestamp(),
                                crumb -> CrumbKind.of(crumb).lane()));
        layOut();
    }

    /// Number of breadcrumbs of the event.
    public int total() {
        return event == null ? 0 : event.breadcrumbs().size();
    }

    /// Whether a breadcrumb says when it was: there is no timeline without.
    boolean isTimed() {
        return event != null && event.breadcrumbs().stream().anyMatch(crumb -> crumb.timestamp() != null);
    }

    /// Whether only a stretch of time is shown.
    public BooleanBinding brushed() {
        return brushed;
    }

    /// Shows all times again.
    public void dropBrush() {
        filter(filter.get().within(null));
    }

    int shown() {
        return listed().size();
    }

    /// Which breadcrumbs the filter lets through, by their index.
    Set<Integer> listed() {
        Set<Integer> listed = new HashSet<>();
        for (CrumbRow row : rows.get()) {
            if (row instanceof CrumbRow.Line line) {
                listed.add(line.index());
            }
        }
        return listed;
    }

    /// How many breadcrumbs of each kind the event has.
    Map<CrumbKind, Integer> kinds() {
        Map<CrumbKind, Integer> kinds = new EnumMap<>(CrumbKind.class);
        if (event != null) {
            event.breadcrumbs().forEach(crumb -> kinds.merge(CrumbKind.of(crumb), 1, Integer::sum));
        }
        return kinds;
    }

    void filter(CrumbFilter changed) {
        filter.set(changed);
        layOut();
    }

    void time(TimeForm changed) {
        time.set(changed);
    }

    void toggle(String key) {
        if (!open.remove(key)) {
            open.add(key);
        }
        layOut();
    }

    ReadOnlyObjectProperty<List<CrumbRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Timeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CrumbFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeForm> timeProperty() {
        return time.getReadOnlyProperty();
    }

    private void layOut() {
        rows.set(event == null ? List.of() : CrumbLines.of(event, title, remarks, filter.get(), Set.copyOf(open)));
    }
}
