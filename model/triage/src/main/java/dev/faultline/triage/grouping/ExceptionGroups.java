package dev.faultline.triage.grouping;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Mechanism;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Chooses which exceptions of a tree count (Sentry's RFC 79): wrappers that only hold others do not, and of
/// several alike one does. A tree that does not hold together counts whole.
final class ExceptionGroups {
    /// A walk longer than this is on a malformed tree.
    private static final int LONGEST_WALK = 10_000;

    private static final int DEEPEST = 500;

    /// @param exceptions indices of the exceptions that count, in the order in which they are hashed
    /// @param main index of the exception that stands for the event; null where it is the last one
    record Choice(List<Integer> exceptions, @Nullable Integer main) {}

    /// The tree does not hold together.
    private static final class MalformedTreeException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final class Node {
        private int exception = -1;
        private final List<Integer> children = new ArrayList<>();
    }

    private final List<ExceptionValue> exceptions;
    private final Map<Integer, Node> tree = new HashMap<>();
    private int walked;

    private ExceptionGroups(List<ExceptionValue> exceptions) {
        this.exceptions = exceptions;
    }

    /// @param views what each exception looks like by itself
    static Choice choose(List<ExceptionValue> exceptions, List<Views> views) {
        if (exceptions.size() > 1) {
            try {
                return new ExceptionGroups(exceptions).choose(views);
            } catch (MalformedTreeException whole) {
                // falls through: the whole list counts
            }
        }
        return new Choice(IntStream.range(0, exceptions.size()).boxed().toList(), null);
    }

    private Choice choose(List<Views> views) throws MalformedTreeException {
        buildTree();
        Node root = tree.get(0);
        if (root == null || root.exception < 0) {
            throw new MalformedTreeException();
        }
        List<Integer> top = new ArrayList<>();
        topLevel(root.exception, 0, top);
        top.sort(Comparator.comparing(this::typeOf).reversed());
        List<Integer> distinct = new ArrayList<>();
        for (int index : top) {
            if (distinct.isEmpty() || !views.get(distinct.getLast()).equals(views.get(index))) {
                distinct.add(index);
            }
        }
        if (distinct.size() == 1) {
            int main = distinct.getFirst();
            return new Choice(firstPath(main), main);
        }
        distinct.add(root.exception);
        return new Choice(distinct, null);
    }

    private void buildTree() throws MalformedTreeException {
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            Mechanism mechanism = exceptions.get(i).mechanism();
            if (mechanism == null || mechanism.exceptionId() == null) {
                throw new MalformedTreeException();
            }
            node(mechanism.exceptionId()).exception = i;
            if (mechanism.parentId() != null) {
                node(mechanism.parentId()).children.add(i);
            }
        }
    }

    private Node node(Integer id) {
        return tree.computeIfAbsent(id, _ -> new Node());
    }

    private String typeOf(int index) {
        String type = exceptions.get(index).type();
        return type == null ? "None" : type;
    }

    /// The first exceptions below groups that are no groups themselves.
    private void topLevel(int index, int depth, List<Integer> into) throws MalformedTreeException {
        if (depth > DEEPEST || ++walked > LONGEST_WALK) {
            throw new MalformedTreeException();
        }
        Mechanism mechanism = exceptions.get(index).mechanism();
        if (mechanism != null && mechanism.exceptionGroup() != null && mechanism.exceptionGroup()) {
            for (int child : children(mechanism)) {
                topLevel(child, depth + 1, into);
            }
        } else {
            into.add(index);
        }
    }

    private List<Integer> firstPath(int from) throws MalformedTreeException {
        List<Integer> path = new ArrayList<>();
        int index = from;
        while (index >= 0) {
            if (path.size() > exceptions.size()) {
                throw new MalformedTreeException();
            }
            path.add(index);
            Mechanism mechanism = exceptions.get(index).mechanism();
            List<Integer> children = mechanism == null ? List.of() : children(mechanism);
            index = children.isEmpty() ? -1 : children.getFirst();
        }
        return path;
    }

    private List<Integer> children(Mechanism mechanism) {
        Node node = tree.get(mechanism.exceptionId());
        return node == null ? List.of() : node.children;
    }
}
