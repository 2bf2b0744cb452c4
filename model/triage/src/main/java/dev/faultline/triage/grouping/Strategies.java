package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.LogEntry;
import dev.faultline.triage.grouping.reason.Why;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import dev.faultline.triage.grouping.text.MessageParameterizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Looks at an event in every way there is, in the order of their worth; the first that counts wins.
final class Strategies {

    /// What one way of looking at an event gave.
    record Look(String name, Views views) {}

    /// All of them, and which exception stands for the event.
    record Looks(List<Look> looks, @Nullable Integer mainException) {}

    private final StackTraceStrategy stackTraces;
    private final ExceptionStrategy exceptions;
    private final ThreadStrategy threads;

    Strategies(StackTraceRules rules) {
        this.stackTraces = new StackTraceStrategy(rules);
        this.exceptions = new ExceptionStrategy(stackTraces);
        this.threads = new ThreadStrategy(stackTraces);
    }

    Looks at(Traces traces) {
        Event event = traces.event();
        List<Look> looks = new ArrayList<>();
        Integer main = null;
        if (!event.exceptions().isEmpty()) {
            ExceptionStrategy.Chain chain = exceptions.chain(traces);
            main = chain.main();
            looks.add(withStackTraces("exception", chain.views()));
        }
        if (!event.threads().isEmpty()) {
            looks.add(withStackTraces("threads", threads.views(traces)));
        }
        Trace own = traces.ofEvent();
        if (own != null) {
            looks.add(withStackTraces("stacktrace", stackTraces.views(own)));
        }
        if (event.template() != null) {
            looks.add(new Look("template", Views.plain(template(event.template()))));
        }
        security(event, looks);
        if (event.logEntry() != null && event.logEntry().text() != null) {
            looks.add(new Look("message", Views.plain(message(event.logEntry()))));
        }
        return new Looks(looks, main);
    }

    private static Look withStackTraces(String name, Views views) {
        return new Look(name, views.settled().withStackTracesOnly());
    }

    private static void security(Event event, List<Look> looks) {
        report(event, "csp", "csp", looks, () -> SecurityStrategies.csp(body(event, "csp")));
        report(event, "hpkp", "hpkp", looks, () -> SecurityStrategies.byHost("hpkp", body(event, "hpkp")));
        report(
                event,
                "expectstaple",
                "expect-staple",
                looks,
                () -> SecurityStrategies.byHost("expect-staple", body(event, "expectstaple")));
        report(
                event,
                "expectct",
                "expect-ct",
                looks,
                () -> SecurityStrategies.byHost("expect-ct", body(event, "expectct")));
    }

    private static void report(Event event, String key, String name, List<Look> looks, Supplier<Component> component) {
        if (event.security().containsKey(key)) {
            looks.add(new Look(name, Views.plain(component.get())));
        }
    }

    private static ObjectNode body(Event event, String key) {
        return java.util.Objects.requireNonNull(event.security().get(key));
    }

    private static Component template(ObjectNode template) {
        return Component.node(
                "template",
                List.of(
                        Component.leaf("filename", SecurityStrategies.text(template, "filename")),
                        Component.leaf("context-line", SecurityStrategies.text(template, "context_line"))));
    }

    private static Component message(LogEntry entry) {
        String raw = entry.message() == null || entry.message().isEmpty() ? entry.formatted() : entry.message();
        String message = raw == null ? "" : raw;
        String normalized = MessageParameterizer.parameterize(message);
        Component component = Component.leaf("message", normalized);
        return normalized.equals(message) ? component : component.because(Why.TEXT_STRIPPED.reason());
    }
}
