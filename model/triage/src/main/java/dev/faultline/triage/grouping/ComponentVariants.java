package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts what all strategies gave under one root for each variant; what comes after the winner does not count.
final class ComponentVariants {
    private @Nullable String winner;
    private @Nullable Reason precedence;

    private ComponentVariants() {}

    /// Root components by variant, `app` first.
    static Map<String, Component> of(List<Strategies.Look> looks) {
        return new ComponentVariants().roots(looks);
    }

    private Map<String, Component> roots(List<Strategies.Look> looks) {
        Map<String, List<Component>> parts = new LinkedHashMap<>();
        for (Strategies.Look look : looks) {
            if (winner == null && look.views().contributes()) {
                win(look);
            }
            add(parts, "app", look, look.views().app());
            add(parts, "system", look, look.views().system());
            add(parts, "default", look, look.views().plain());
        }
        Map<String, Component> roots = new LinkedHashMap<>();
        for (String name : new String[] {"app", "system", "default"}) {
            List<Component> components = parts.get(name);
            if (components != null) {
                Component root = Component.node(name, components);
                roots.put(name, root.contributes() ? root : root.because(precedence));
            }
        }
        return roots;
    }

    private void win(Strategies.Look look) {
        winner = look.name();
        TreeSet<String> counting = new TreeSet<>();
        if (Views.contributes(look.views().app())) {
            counting.add("app");
        }
        if (Views.contributes(look.views().system())) {
            counting.add("system");
        }
        int persons = winner.endsWith("s") ? 2 : 1;
        precedence = counting.isEmpty()
                ? Reason.of(Why.PART_FIRST, winner, persons)
                : Reason.of(Why.PART_OF_FIRST, winner, persons, String.join("/", counting));
    }

    private void add(
            Map<String, List<Component>> parts, String variant, Strategies.Look look, @Nullable Component component) {
        if (component != null) {
            boolean late = component.contributes() && !look.name().equals(winner);
            parts.computeIfAbsent(variant, _ -> new ArrayList<>())
                    .add(late ? component.ignored(precedence) : component);
        }
    }
}
