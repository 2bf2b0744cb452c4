package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.event.Pair;
import dev.faultline.event.Parameter;
import dev.faultline.event.Request;
import dev.faultline.ui.detail.value.Remarks;
import java.util.List;

/// The annotations of an event. Lists of pairs are annotated by number in the protocol; here their values are found by
/// name as well.
final class EventRemarks {
    private EventRemarks() {}

    static Remarks of(Event event) {
        Remarks remarks = Remarks.of(event.meta());
        if (remarks.all().isEmpty()) {
            return Remarks.NONE;
        }
        List<String> tags = event.tags().stream().map(Pair::name).toList();
        Remarks named = remarks.named("tags", tags);
        Request request = event.request();
        return request == null
                ? named
                : named.named("request.headers", names(request.headers()))
                        .named("request.cookies", names(request.cookies()))
                        .named("request.query_string", names(request.queryString()));
    }

    /// How much about an event is odd: what was met when it was read, and what was altered before it came here.
    static int oddities(Event event) {
        return event.notes().size() + of(event).altered().size();
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }
}
