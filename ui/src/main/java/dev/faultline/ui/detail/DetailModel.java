package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.live.EventDetail;
import dev.faultline.live.IssueSnapshot;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.ui.detail.attachment.AttachmentModel;
import dev.faultline.ui.detail.crumb.CrumbModel;
import dev.faultline.ui.detail.group.GroupModel;
import dev.faultline.ui.detail.hash.HashModel;
import dev.faultline.ui.detail.json.JsonModel;
import dev.faultline.ui.detail.stack.StackModel;
import dev.faultline.ui.detail.symbol.ModuleModel;
import dev.faultline.ui.detail.trail.TrailModel;
import dev.faultline.ui.detail.value.Remarks;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The screen as it is shown: the issue, the event, the section. JavaFX thread only.
final class DetailModel {
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Issue> issue = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EventDetail> event = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EventSummary> newest = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.STACK);
    private final StackModel stack = new StackModel();
    private final CrumbModel crumbs = new CrumbModel();
    private final GroupModel grouping = new GroupModel();
    private final JsonModel json = new JsonModel();
    private final AttachmentModel attachments = new AttachmentModel();
    private final ModuleModel modules = new ModuleModel();
    private final TrailModel trail = new TrailModel();
    private final HashModel hashes = new HashModel();
    private String problem = "";

    private final BooleanBinding hasIssue = Bindings.isNotNull(issue);
    private final BooleanBinding hasEvent = Bindings.isNotNull(event);
    private final BooleanBinding withoutEvent = Bindings.createBooleanBinding(this::lacksEvent, issue, event, phase);
    private final BooleanBinding unresolved = Bindings.createBooleanBinding(() -> isOpen(true), issue);
    private final BooleanBinding settled = Bindings.createBooleanBinding(() -> isOpen(false), issue);
    private final BooleanBinding brushed = Bindings.createBooleanBinding(
            () -> section.get() == Section.CRUMBS && crumbs.brushed().get(), section, crumbs.brushed());
    private final BooleanBinding canOlder = Bindings.createBooleanBinding(this::olderThere, event);
    private final BooleanBinding canNewer = Bindings.createBooleanBinding(this::newerThere, event, newest);

    /// Begins anew with another issue.
    void reset() {
        issue.set(null);
        newest.set(null);
        clearEvent(Phase.LOADING, "");
    }

    /// Takes what is known of the issue; its event stays.
    void take(IssueSnapshot snapshot) {
        issue.set(snapshot.issue());
        newest.set(snapshot.newest());
        if (snapshot.error() != null && event.get() == null) {
            clearEvent(Phase.FAILED, snapshot.error());
        } else if (snapshot.gone()) {
            clearEvent(Phase.GONE, "");
        }
    }

    /// Shows an event.
    void show(EventDetail detail) {
        Event shown = detail.event();
        Remarks remarks = EventRemarks.of(shown);
        stack.show(shown, remarks);
        crumbs.show(shown, detail.summary().title(), remarks);
        grouping.show(detail.grouping());
        json.show(null);
        attachments.show(detail.attachments());
        modules.show(shown);
        event.set(detail);
        to(Phase.SHOWN, "");
    }

    /// There is no event to show.
    void clearEvent(Phase why, String words) {
        event.set(null);
        stack.show(null, Remarks.NONE);
        crumbs.show(null, "", Remarks.NONE);
        grouping.show(null);
        json.show(null);
        attachments.show(List.of());
        modules.show(null);
        to(why, words);
    }

    private void to(Phase next, String words) {
        problem = words;
        phase.set(next);
    }

    /// What went wrong, in words; empty when nothing did.
    String problem() {
        return problem;
    }

    StackModel stack() {
        return stack;
    }

    CrumbModel crumbs() {
        return crumbs;
    }

    GroupModel grouping() {
        return grouping;
    }

    JsonModel json() {
        return json;
    }

    AttachmentModel attachments() {
        return attachments;
    }

    TrailModel trail() {
        return trail;
    }

    HashModel hashes() {
        return hashes;
    }

    ModuleModel modules() {
        return modules;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Issue> issue() {
        return issue.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable EventDetail> event() {
        return event.getReadOnlyProperty();
    }

    ObjectProperty<Section> section() {
        return section;
    }

    BooleanBinding hasIssue() {
        return hasIssue;
    }

    BooleanBinding hasEvent() {
        return hasEvent;
    }

    /// Whether the issue is there and none of its events can be shown: what is known of the issue alone still can.
    BooleanBinding withoutEvent() {
        return withoutEvent;
    }

    private boolean lacksEvent() {
        boolean gone = phase.get() == Phase.NO_EVENTS || phase.get() == Phase.UNREADABLE;
        return gone && issue.get() != null && event.get() == null;
    }

    /// The section in view: of an issue without events its activity, else the chosen one.
    Section inView() {
        return withoutEvent.get() ? Section.ACTIVITY : section.get();
    }

    /// Whether the issue is unresolved.
    BooleanBinding unresolved() {
        return unresolved;
    }

    /// Whether the issue is resolved or archived.
    BooleanBinding settled() {
        return settled;
    }

    /// Whether the breadcrumbs in view are those of a stretch of time.
    BooleanBinding brushed() {
        return brushed;
    }

    BooleanBinding canOlder() {
        return canOlder;
    }

    BooleanBinding canNewer() {
        return canNewer;
    }

    private boolean isOpen(boolean wanted) {
        Issue shown = issue.get();
        return shown != null && (shown.status() == IssueStatus.UNRESOLVED) == wanted;
    }

    private boolean olderThere() {
        EventDetail shown = event.get();
        return shown != null && shown.position() > 1;
    }

    private boolean newerThere() {
        EventDetail shown = event.get();
        EventSummary last = newest.get();
        return shown != null
                && (shown.position() < shown.count()
                        || (last != null && last.sequence() > shown.summary().sequence()));
    }
}
