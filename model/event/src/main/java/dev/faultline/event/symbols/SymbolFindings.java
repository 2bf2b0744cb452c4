package dev.faultline.event.symbols;

import dev.faultline.event.Event;
import dev.faultline.event.EventWriter;
import dev.faultline.event.StackTrace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was found out about the native frames of one event; kept beside the event, whose payload stays as it came.
///
/// @param modules in the order of the event's images, one for each
/// @param traces by [TraceKey]: for each frame of the trace as sent, oldest call first, what became of it; traces
///     without native frames are not in it
public record SymbolFindings(List<ModuleSymbols> modules, Map<String, List<FrameSymbols>> traces) {
    public SymbolFindings {
        modules = List.copyOf(modules);
        traces = Map.copyOf(traces);
    }

    /// Whether an event has native frames that could be named.
    public static boolean concern(Event event) {
        if (event.images().stream().noneMatch(ModuleSymbols::isNative)) {
            return false;
        }
        return event.exceptions().stream().anyMatch(each -> hasAddress(each.stackTrace()))
                || event.threads().stream().anyMatch(each -> hasAddress(each.stackTrace()))
                || hasAddress(event.stackTrace());
    }

    private static boolean hasAddress(@Nullable StackTrace trace) {
        return trace != null && trace.frames().stream().anyMatch(frame -> frame.instructionAddr() != null);
    }

    /// The event with its frames as they were found out; the traces as sent are its raw traces, unless the sender gave
    /// some itself. Findings that do not fit the event (other numbers of frames) are passed over.
    public Event applyTo(Event event) {
        return new SymbolOverlay(this).apply(event);
    }

    /// The members of the event that these findings change, in the protocol's schema, to stand in for those that were
    /// sent: its traces, and its images with what became of each (see [ModuleSymbols]). A member without a value is
    /// null.
    public ObjectNode standIns(Event event) {
        ObjectNode whole = new EventWriter().write(applyTo(event));
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (String name : Derivation.TRACES) {
            JsonNode member = whole.get(name);
            members.set(name, member == null ? JsonNodeFactory.instance.nullNode() : member);
        }
        if (whole.get(Derivation.IMAGES) instanceof ObjectNode meta) {
            ObjectNode noted = meta.deepCopy();
            JsonNode images = noted.path("images");
            for (int i = 0; i < modules.size() && i < images.size(); i++) {
                if (images.get(i) instanceof ObjectNode image) {
                    image.set(ModuleSymbols.MEMBER, modules.get(i).write());
                }
            }
            members.set(Derivation.IMAGES, noted);
        }
        return members;
    }

    /// Whether a file could still make a difference.
    public boolean isWanting() {
        return modules.stream().anyMatch(ModuleSymbols::isWanted);
    }
}
