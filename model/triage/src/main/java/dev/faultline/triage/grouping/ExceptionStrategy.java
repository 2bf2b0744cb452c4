package dev.faultline.triage.grouping;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import dev.faultline.triage.grouping.reason.Why;
import dev.faultline.triage.grouping.text.MessageParameterizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Looks at a chain of exceptions: stack trace and type of each, the value only where nothing better is there.
final class ExceptionStrategy {
    private final StackTraceStrategy stackTraces;

    ExceptionStrategy(StackTraceStrategy stackTraces) {
        this.stackTraces = stackTraces;
    }

    /// What of a chain counts.
    ///
    /// @param main index of the exception that stands for the event; null where it is the last one
    record Chain(Views views, @Nullable Integer main) {}

    Chain chain(Traces traces) {
        List<ExceptionValue> exceptions = traces.event().exceptions();
        List<Views> each = new ArrayList<>(exceptions.size());
        for (ExceptionValue exception : exceptions) {
            each.add(single(exception, traces.of(exception)));
        }
        ExceptionGroups.Choice choice = ExceptionGroups.choose(exceptions, each);
        List<Integer> chosen = choice.exceptions();
        if (chosen.size() == 1) {
            return new Chain(each.get(chosen.getFirst()), choice.main());
        }
        List<Component> app = new ArrayList<>(chosen.size());
        List<Component> system = new ArrayList<>(chosen.size());
        for (int index : chosen) {
            add(app, each.get(index).app());
            add(system, each.get(index).system());
        }
        return new Chain(new Views(chained(app), chained(system), null), choice.main());
    }

    private static void add(List<Component> chain, @Nullable Component component) {
        if (component != null) {
            chain.add(component);
        }
    }

    private static @Nullable Component chained(List<Component> components) {
        return components.isEmpty() ? null : Component.node("chained-exception", components);
    }

    private Views single(ExceptionValue exception, @Nullable Trace trace) {
        if (trace == null) {
            return Views.app(exception(exception, Component.node("stacktrace", List.of())));
        }
        Views views = stackTraces.views(trace);
        return new Views(optional(exception, views.app()), optional(exception, views.system()), null);
    }

    private static @Nullable Component optional(ExceptionValue exception, @Nullable Component stackTrace) {
        return stackTrace == null ? null : exception(exception, stackTrace);
    }

    private static Component exception(ExceptionValue exception, Component stackTrace) {
        List<Component> parts = new ArrayList<>(4);
        parts.add(stackTrace);
        parts.add(type(exception));
        Component nsError = nsError(exception.mechanism());
        if (nsError != null) {
            parts.add(nsError);
        }
        parts.add(value(exception.value(), stackTrace.contributes(), nsError != null));
        return Component.node("exception", List.copyOf(parts));
    }

    private static Component type(ExceptionValue exception) {
        String type = exception.type();
        Component component = Component.leaf("type", type == null || type.isEmpty() ? null : type);
        Mechanism mechanism = exception.mechanism();
        boolean synthetic = mechanism != null && mechanism.synthetic() != null && mechanism.synthetic();
        return synthetic ? component.ignored(Why.TYPE_SYNTHETIC) : component;
    }

    private static @Nullable Component nsError(@Nullable Mechanism mechanism) {
        if (mechanism == null || mechanism.meta() == null || !mechanism.meta().has("ns_error")) {
            return null;
        }
        JsonNode error = mechanism.meta().path("ns_error");
        List<String> values = List.of(text(error.path("domain")), text(error.path("code")));
        return new Component("ns-error", true, null, values, List.of());
    }

    /// The reference hashes a missing domain or code as the word it prints for it.
    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "None" : value.asString(value.toString());
    }

    private static Component value(@Nullable String value, boolean stackTraceCounts, boolean nsErrorCounts) {
        if (value == null) {
            return Component.leaf("value", null);
        }
        String normalized = MessageParameterizer.parameterize(value);
        if (normalized.isEmpty()) {
            return Component.leaf("value", null);
        }
        Component component = Component.leaf("value", normalized);
        if (stackTraceCounts) {
            return component.ignored(Why.VALUE_BESIDE_TRACE);
        }
        if (nsErrorCounts) {
            return component.ignored(Why.VALUE_BESIDE_NS_ERROR);
        }
        return normalized.equals(value) ? component : component.because(Why.TEXT_STRIPPED.reason());
    }
}
