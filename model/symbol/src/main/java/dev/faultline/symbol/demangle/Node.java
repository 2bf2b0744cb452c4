package dev.faultline.symbol.demangle;

import java.util.List;

/// A piece of a C++ name. Declarators surround their names, so that a piece has a left and a right half:
/// `int (*` and `)[3]`.
abstract class Node {
    abstract void left(Output out);

    void right(Output out) {}

    /// Whether there is a right half.
    boolean hasRight(Output out) {
        return false;
    }

    boolean isArray(Output out) {
        return false;
    }

    boolean isFunction(Output out) {
        return false;
    }

    Precedence precedence() {
        return Precedence.PRIMARY;
    }

    /// The last part of the name without template arguments: what constructors are called.
    String baseName() {
        return "";
    }

    /// What a node stands for, where it is known only later.
    Node resolved(Output out) {
        return this;
    }

    final void print(Output out) {
        out.enter();
        left(out);
        right(out);
        out.leave();
    }

    /// Prints with parentheses where the operator around binds at least as strongly.
    final void operand(Output out, Precedence around, boolean strictlyWorse) {
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
    boolean isSimple() {
        return false;
    }

    /// Prints as GNU does inside of an expression.
    final void simpleOrEnclosed(Output out) {
        if (isSimple()) {
            print(out);
        } else {
            out.open();
            print(out);
            out.close();
        }
    }

    /// What is left of a function where only its name is wanted: in `&f` and `f(x)`, for GNU.
    Node withoutParameters() {
        return this;
    }

    final void operand(Output out) {
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
                out.cut(before);
            } else {
                first = false;
            }
        }
    }
}
