package dev.faultline.live;

import dev.faultline.event.Event;
import dev.faultline.triage.grouping.Grouping;
import dev.faultline.triage.issue.EventSummary;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// One event, whole.
///
/// @param grouping computed again from the event as stored, with its reasons
/// @param position place among the events of its issue by arrival, the oldest being 1
/// @param count number of events of its issue when asked
/// @param json the event in the protocol's canonical schema with `_faultline`, as the command line prints it; must not
///     be changed
/// @param attachments in the order of arrival
public record EventDetail(
        EventSummary summary,
        Event event,
        Grouping grouping,
        long position,
        long count,
        ObjectNode json,
        List<AttachmentInfo> attachments) {

    public EventDetail {
        attachments = List.copyOf(attachments);
    }
}
