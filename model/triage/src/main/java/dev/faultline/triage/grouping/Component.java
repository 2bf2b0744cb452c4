package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A node of a grouping tree: what part of the event it is, whether it counts, and why or why not.
///
/// @param id kind of part, such as `exception`, `stacktrace`, `frame`, `function`
/// @param reason why or why not; null when there is nothing to say
/// @param values leaves, in order
/// @param children inner nodes, in order; a node has values or children
public record Component(
        String id, boolean contributes, @Nullable Reason reason, List<String> values, List<Component> children) {

    /// A leaf that counts when it has a value.
    static Component leaf(String id, @Nullable String value) {
        return value == null
                ? new Component(id, false, null, List.of(), List.of())
                : new Component(id, true, null, List.of(value), List.of());
    }

    /// An inner node that counts when one of its children does.
    static Component node(String id, List<Component> children) {
        return new Component(id, anyContributes(children), null, List.of(), children);
    }

    static boolean anyContributes(List<Component> children) {
        for (Component child : children) {
            if (child.contributes) {
                return true;
            }
        }
        return false;
    }

    /// The reason in English words; null when there is nothing to say.
    public @Nullable String hint() {
        return reason == null ? null : reason.words();
    }

    Component ignored(Why why) {
        return ignored(why.reason());
    }

    /// The same node that does not count; without a new reason it keeps the one it has.
    Component ignored(@Nullable Reason newReason) {
        return new Component(id, false, newReason == null ? reason : newReason, values, children);
    }

    Component because(@Nullable Reason newReason) {
        return new Component(id, contributes, newReason, values, children);
    }

    /// Whether a node of this kind counts below this one.
    boolean hasContributing(String kind) {
        for (Component child : children) {
            if (child.contributes && (child.id.equals(kind) || child.hasContributing(kind))) {
                return true;
            }
        }
        return false;
    }

    /// Hands out the values that count, in tree order: what the hash is made of.
    public void contributing(Consumer<String> sink) {
        if (contributes) {
            for (int i = 0; i < values.size(); i++) {
                sink.accept(values.get(i));
            }
            for (int i = 0; i < children.size(); i++) {
                children.get(i).contributing(sink);
            }
        }
    }
}
