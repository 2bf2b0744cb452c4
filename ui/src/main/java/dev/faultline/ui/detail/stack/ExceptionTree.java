package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the exceptions of an event hang together: a chain of causes, or the tree of an exception group by the ids in
/// their mechanisms. Ids that lead nowhere, or in circles, are passed over.
final class ExceptionTree {
    private final List<ExceptionValue> exceptions;
    private final Map<Integer, Integer> byId = new HashMap<>();

    ExceptionTree(List<ExceptionValue> exceptions) {
        this.exceptions = exceptions;
        for (int i = 0; i < exceptions.size(); i++) {
            Mechanism mechanism = exceptions.get(i).mechanism();
            if (mechanism != null && mechanism.exceptionId() != null) {
                byId.put(mechanism.exceptionId(), i);
            }
        }
    }

    /// The exceptions in the order to show them: what was thrown last first, each followed by those it holds or that
    /// caused it.
    List<Integer> order() {
        Set<Integer> order = new LinkedHashSet<>();
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            if (parent(i) == null) {
                follow(i, order);
            }
        }
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            follow(i, order);
        }
        return List.copyOf(order);
    }

    private void follow(int index, Set<Integer> order) {
        Deque<Integer> next = new ArrayDeque<>(List.of(index));
        while (!next.isEmpty()) {
            int at = next.pop();
            if (order.add(at)) {
                for (int i = 0; i < exceptions.size(); i++) {
                    Integer of = parent(i);
                    if (of != null && of == at) {
                        next.push(i);
                    }
                }
            }
        }
    }

    /// Where an exception stands.
    ///
    /// @param depth number of groups it is in
    /// @param member its number in its group, from 1; 0 outside of groups
    /// @param members number of exceptions in that group
    record Place(int depth, int member, int members) {
        static final Place CHAIN = new Place(0, 0, 0);
    }

    Place of(int index) {
        Integer parent = parent(index);
        if (parent == null) {
            return Place.CHAIN;
        }
        int depth = 0;
        Set<Integer> seen = new HashSet<>();
        for (Integer up = parent; up != null && seen.add(up); up = parent(up)) {
            depth += isGroup(up) ? 1 : 0;
        }
        return isGroup(parent) ? member(index, parent, depth) : new Place(depth, 0, 0);
    }

    private Place member(int index, int parent, int depth) {
        int member = 0;
        int members = 0;
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            Integer of = parent(i);
            if (of != null && of == parent) {
                members++;
                member = i == index ? members : member;
            }
        }
        return new Place(depth, member, members);
    }

    private boolean isGroup(int index) {
        Mechanism mechanism = exceptions.get(index).mechanism();
        return mechanism != null && Boolean.TRUE.equals(mechanism.exceptionGroup());
    }

    private @Nullable Integer parent(int index) {
        Mechanism mechanism = exceptions.get(index).mechanism();
        Integer parent = mechanism == null ? null : mechanism.parentId();
        Integer at = parent == null ? null : byId.get(parent);
        return at == null || at == index ? null : at;
    }
}
