package dev.faultline.symbol.demangle;

import java.util.List;

/// A piece of a C++ name. Declarators surround their names, so that a piece has a left and a right half:
/// `int (*` and `)[3]`.
interface Node {
    void left(Output out);

    default void right(Output out) {}

    /// Whether there is a right half.
    default boolean hasRight(Output out) {
        return false;
    }

    default boolean isArray(Output out) {
        return false;
    }

    default boolean isFunction(Output out) {
        return false;
    }

    default Precedence precedence() {
        return Precedence.PRIMARY;
    }

    /// The last part of the name without template arguments: what constructors are called.
    default String baseName() {
        return "";
    }

    /// What a node stands for, where it is known only later.
    default Node resolved(Output out) {
        return this;
    }

    default void print(Output out) {
        out.enter();
        left(out);
        right(out);
        out.leave();
    }

    /// Prints with parentheses where the operator around binds at least as strongly.
    default void operand(Output out, Precedence around, boolean strictlyWorse) {
        boolean parentheses = precedence().compareTo(around) >= (strictlyWorse ? 1 : 0);
        if (parentheses) {
            out.open();
        }
        print(out);
        if (parentheses) {
            out.close();
        }
    }

    /// Whether GNU writes it as an operand without parentheses: names, and little else.
    default boolean isSimple() {
        return false;
    }

    /// Prints as GNU does inside of an expression.
    default void simpleOrEnclosed(Output out) {
        if (isSimple()) {
            print(out);
        } else {
            out.open();
            print(out);
            out.close();
        }
    }

    /// What is left of a function where only its name is wanted: in `&f` and `f(x)`, for GNU.
    default Node withoutParameters() {
        return this;
    }

    default void operand(Output out) {
        operand(out, Precedence.DEFAULT, false);
    }

    /// Prints with commas between; empty packs leave none.
    static void printList(List<Node> nodes, Output out) {
        boolean first = true;
        for (Node node : nodes) {
            int before = out.length();
            if (!first) {
                out.add(", ");
            }
            int after = out.length();
            node.operand(out, Precedence.COMMA, false);
            if (out.length() == after) {
                out.cutComma(before);
            } else {
                first = false;
            }
        }
    }
}
