package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the exceptions of an event hang together: a chain of causes, or the tree of an exception group by the ids in
/// their mechanisms. Ids that lead nowhere, or in circles, are passed over.
final class ExceptionTree {
    private final List<ExceptionValue> exceptions;
    private final Map<Integer, Integer> byId = new HashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final List<Integer> order = new ArrayList<>();

    ExceptionTree(List<ExceptionValue> exceptions) {
        this.exceptions = exceptions;
        for (int i = 0; i < exceptions.size(); i++) {
            children.add(new ArrayList<>());
            Mechanism mechanism = exceptions.get(i).mechanism();
            if (mechanism != null && mechanism.exceptionId() != null) {
                byId.put(mechanism.exceptionId(), i);
            }
        }
        for (int i = 0; i < exceptions.size(); i++) {
            Integer parent = parent(i);
            if (parent != null) {
                children.get(parent).add(i);
            }
        }
        walk();
    }

    /// From those that are in none to those they hold; what is left hangs together in circles.
    private void walk() {
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            if (parent(i) == null) {
                follow(i);
            }
        }
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            follow(i);
        }
    }

    private void follow(int root) {
        Deque<Integer> next = new ArrayDeque<>();
        if (places.putIfAbsent(root, Place.CHAIN) == null) {
            next.push(root);
        }
        while (!next.isEmpty()) {
            int at = next.pop();
            order.add(at);
            place(at, of(at)).forEach(next::push);
        }
    }

    /// Gives those that hang on one their places.
    ///
    /// @return those that had none
    private List<Integer> place(int parent, Place above) {
        List<Integer> all = children.get(parent);
        List<Integer> placed = new ArrayList<>();
        boolean group = isGroup(parent);
        for (int i = 0; i < all.size(); i++) {
            Place place =
                    group ? new Place(above.depth() + 1, all.size() - i, all.size()) : new Place(above.depth(), 0, 0);
            if (places.putIfAbsent(all.get(i), place) == null) {
                placed.add(all.get(i));
            }
        }
        return placed;
    }

    /// The exceptions in the order to show them: what was thrown last first, each followed by those it holds or that
    /// caused it.
    List<Integer> order() {
        return List.copyOf(order);
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
        return Objects.requireNonNull(places.get(index));
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
