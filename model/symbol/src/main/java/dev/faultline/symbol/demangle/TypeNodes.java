package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of types.
final class TypeNodes {
    private TypeNodes() {}

    /// A type with words after it: `int const`, `double complex`.
    static final class Qualified extends Node {
        private final Node type;
        private final String qualifiers;

        Qualified(Node type, String qualifiers) {
            this.type = type;
            this.qualifiers = qualifiers;
        }

        @Override
        boolean hasRight(Output out) {
            return type.hasRight(out);
        }

        @Override
        boolean isArray(Output out) {
            return type.isArray(out);
        }

        @Override
        boolean isFunction(Output out) {
            return type.isFunction(out);
        }

        @Override
        void left(Output out) {
            type.left(out);
            out.add(qualifiers);
        }

        @Override
        void right(Output out) {
            type.right(out);
        }
    }

    /// A vendor's qualifier, maybe with template arguments.
    static final class Vendor extends Node {
        final Node type;
        final String qualifier;
        private final @Nullable Node arguments;

        Vendor(Node type, String qualifier, @Nullable Node arguments) {
            this.type = type;
            this.qualifier = qualifier;
            this.arguments = arguments;
        }

        @Override
        void left(Output out) {
            type.print(out);
            out.add(' ').add(qualifier);
            if (arguments != null) {
                arguments.print(out);
            }
        }
    }

    /// An Objective-C object with a protocol: `id<P>` behind a pointer.
    static final class Protocol extends Node {
        private final Node type;
        private final String protocol;

        Protocol(Node type, String protocol) {
            this.type = type;
            this.protocol = protocol;
        }

        boolean isObject() {
            return type instanceof NameNodes.Text text && text.text.equals("objc_object");
        }

        void printObject(Output out) {
            out.add("id<").add(protocol).add('>');
        }

        @Override
        void left(Output out) {
            type.print(out);
            out.add('<').add(protocol).add('>');
        }
    }

    /// A pointer or a reference.
    static final class Pointer extends Node {
        private final Node target;
        private final String sign;

        Pointer(Node target, String sign) {
            this.target = target;
            this.sign = sign;
        }

        private boolean isReference() {
            return sign.charAt(0) == '&';
        }

        /// References to references become one (ISO C++, "References"): `&&` only where all are.
        private Pointer collapsed(Output out) {
            Node inner = target;
            String result = sign;
            for (int i = 0; i < 64; i++) {
                Node real = inner.resolved(out);
                if (!(real instanceof Pointer next) || !next.isReference()) {
                    break;
                }
                inner = next.target;
                result = result.equals("&&") ? next.sign : "&";
            }
            return new Pointer(inner, result);
        }

        @Override
        boolean hasRight(Output out) {
            return target.hasRight(out);
        }

        @Override
        void left(Output out) {
            out.enter();
            Pointer real = isReference() ? collapsed(out) : this;
            if (real.target instanceof Protocol protocol && protocol.isObject() && !isReference()) {
                protocol.printObject(out);
            } else {
                real.target.left(out);
                if (real.target.isArray(out)) {
                    out.add(' ');
                }
                if (real.target.isArray(out) || real.target.isFunction(out)) {
                    out.add('(');
                }
                out.add(real.sign);
            }
            out.leave();
        }

        @Override
        void right(Output out) {
            out.enter();
            Pointer real = isReference() ? collapsed(out) : this;
            if (real.target.isArray(out) || real.target.isFunction(out)) {
                out.add(')');
            }
            real.target.right(out);
            out.leave();
        }
    }

    /// `type class::*`
    static final class MemberPointer extends Node {
        private final Node type;
        private final Node member;

        MemberPointer(Node type, Node member) {
            this.type = type;
            this.member = member;
        }

        @Override
        boolean hasRight(Output out) {
            return member.hasRight(out);
        }

        @Override
        void left(Output out) {
            out.enter();
            member.left(out);
            out.add(member.isArray(out) || member.isFunction(out) ? '(' : ' ');
            type.print(out);
            out.add("::*");
            out.leave();
        }

        @Override
        void right(Output out) {
            if (member.isArray(out) || member.isFunction(out)) {
                out.add(')');
            }
            member.right(out);
        }
    }

    /// `type [size]`
    static final class Array extends Node {
        private final Node type;
        private final @Nullable Node size;

        Array(Node type, @Nullable Node size) {
            this.type = type;
            this.size = size;
        }

        @Override
        boolean hasRight(Output out) {
            return true;
        }

        @Override
        boolean isArray(Output out) {
            return true;
        }

        @Override
        void left(Output out) {
            out.enter();
            type.left(out);
            out.leave();
        }

        @Override
        void right(Output out) {
            if (out.last() != ']') {
                out.add(' ');
            }
            out.open('[');
            if (size != null) {
                size.print(out);
            }
            out.close(']');
            type.right(out);
        }
    }

    /// A function's type.
    static final class Function extends Node {
        private final Node result;
        private final List<Node> parameters;
        private final String qualifiers;
        private final @Nullable Node exceptions;

        Function(Node result, List<Node> parameters, String qualifiers, @Nullable Node exceptions) {
            this.result = result;
            this.parameters = parameters;
            this.qualifiers = qualifiers;
            this.exceptions = exceptions;
        }

        @Override
        boolean hasRight(Output out) {
            return true;
        }

        @Override
        boolean isFunction(Output out) {
            return true;
        }

        @Override
        void left(Output out) {
            out.enter();
            result.left(out);
            out.add(' ');
            out.leave();
        }

        @Override
        void right(Output out) {
            out.open();
            printList(parameters, out);
            out.close();
            result.right(out);
            out.add(qualifiers);
            if (exceptions != null) {
                out.add(' ');
                exceptions.print(out);
            }
        }
    }

    /// Words, something, words: `decltype(...)`, `type vector[4]`, `struct name`.
    static final class Framed extends Node {
        private final String before;
        private final @Nullable Node first;
        private final String between;
        private final @Nullable Node second;
        private final String after;

        Framed(String before, @Nullable Node first, String between, @Nullable Node second, String after) {
            this.before = before;
            this.first = first;
            this.between = between;
            this.second = second;
            this.after = after;
        }

        @Override
        void left(Output out) {
            out.add(before);
            print(first, out);
            out.add(between);
            print(second, out);
            out.add(after);
        }

        private static void print(@Nullable Node node, Output out) {
            if (node != null) {
                node.print(out);
            }
        }
    }

    /// Nodes in a row with commas, and words around.
    static final class Listed extends Node {
        private final String before;
        private final List<Node> nodes;
        private final String after;

        Listed(String before, List<Node> nodes, String after) {
            this.before = before;
            this.nodes = nodes;
            this.after = after;
        }

        /// Only what has braces is an expression.
        @Override
        boolean isSimple() {
            return before.equals("{");
        }

        @Override
        void left(Output out) {
            out.add(before);
            printList(nodes, out);
            out.add(after);
        }
    }
}
