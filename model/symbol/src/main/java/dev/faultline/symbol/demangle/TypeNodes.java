package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of types.
final class TypeNodes {
    private TypeNodes() {}

    /// A type with words after it: `int const`, `double complex`.
    record Qualified(Node type, String qualifiers) implements Node {
        @Override
        public boolean hasRight(Output out) {
            return type.hasRight(out);
        }

        @Override
        public boolean isArray(Output out) {
            return type.isArray(out);
        }

        @Override
        public boolean isFunction(Output out) {
            return type.isFunction(out);
        }

        @Override
        public void left(Output out) {
            if (out.gnu) {
                Marks.Kind kind = qualifiers.startsWith(" ") ? Marks.Kind.QUALIFIER : Marks.Kind.SPACED;
                out.marks.around(type, kind, o -> o.add(qualifiers), out);
            } else {
                type.left(out);
                out.add(qualifiers);
            }
        }

        @Override
        public void right(Output out) {
            type.right(out);
        }
    }

    /// A vendor's qualifier, maybe with template arguments.
    record Vendor(Node type, String qualifier, @Nullable Node arguments) implements Node {
        @Override
        public void left(Output out) {
            if (out.style == Style.GNU) {
                out.marks.around(type, Marks.Kind.SPACED, this::mark, out);
            } else {
                type.print(out);
                mark(out);
            }
        }

        private void mark(Output out) {
            out.add(' ').add(qualifier);
            if (arguments != null) {
                arguments.print(out);
            }
        }
    }

    /// An Objective-C object with a protocol: `id<P>` behind a pointer.
    record Protocol(Node type, String protocol) implements Node {
        boolean isObject() {
            return type instanceof NameNodes.Text text && text.text().equals("objc_object");
        }

        void printObject(Output out) {
            out.add("id<").add(protocol).add('>');
        }

        @Override
        public void left(Output out) {
            type.print(out);
            out.add('<').add(protocol).add('>');
        }
    }

    /// A pointer or a reference.
    record Pointer(Node target, String sign) implements Node {
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
        public boolean hasRight(Output out) {
            return target.hasRight(out);
        }

        @Override
        public void left(Output out) {
            out.enter();
            Pointer real = isReference() ? collapsed(out) : this;
            if (out.gnu) {
                out.marks.around(real.target, Marks.Kind.POINTER, o -> o.add(real.sign), out);
            } else {
                real.printLeft(out);
            }
            out.leave();
        }

        private void printLeft(Output out) {
            if (target instanceof Protocol protocol && protocol.isObject() && !isReference()) {
                protocol.printObject(out);
                return;
            }
            target.left(out);
            out.add(target.isArray(out) ? " " : "");
            out.add(isEnclosed(target, out) ? "(" : "").add(sign);
        }

        @Override
        public void right(Output out) {
            out.enter();
            Pointer real = isReference() ? collapsed(out) : this;
            out.add(isEnclosed(real.target, out) ? ")" : "");
            real.target.right(out);
            out.leave();
        }
    }

    private static boolean isEnclosed(Node target, Output out) {
        return target.isArray(out) || target.isFunction(out);
    }

    /// `type class::*`
    record MemberPointer(Node type, Node member) implements Node {
        @Override
        public boolean hasRight(Output out) {
            return member.hasRight(out);
        }

        @Override
        public void left(Output out) {
            out.enter();
            if (out.gnu) {
                out.marks.around(member, Marks.Kind.SPACED, this::mark, out);
            } else {
                member.left(out);
                out.add(isEnclosed(member, out) ? '(' : ' ');
                type.print(out);
                out.add("::*");
            }
            out.leave();
        }

        private void mark(Output out) {
            out.add(out.last() == '(' ? "" : " ");
            type.print(out);
            out.add("::*");
        }

        @Override
        public void right(Output out) {
            out.add(isEnclosed(member, out) ? ")" : "");
            member.right(out);
        }
    }

    /// `type [size]`
    record Array(Node type, @Nullable Node size) implements Node {
        @Override
        public boolean hasRight(Output out) {
            return !out.gnu;
        }

        @Override
        public boolean isArray(Output out) {
            return !out.gnu;
        }

        @Override
        public void left(Output out) {
            out.enter();
            if (out.gnu) {
                String qualifiers = out.marks.takeQualifiers(out);
                Node element = qualifiers.isEmpty() ? type : new Qualified(type, qualifiers);
                out.marks.around(element, Marks.Kind.ARRAY, this::declare, out);
            } else {
                type.left(out);
            }
            out.leave();
        }

        /// GNU's way: with what waits, in parentheses.
        private void declare(Output out) {
            Marks.Kind next = out.marks.next();
            boolean enclosed = next != null && next != Marks.Kind.ARRAY;
            out.add(enclosed ? " (" : "");
            out.marks.write(out);
            out.add(enclosed ? ")" : "").add(next == Marks.Kind.ARRAY ? "" : " ");
            printSize(out);
        }

        private void printSize(Output out) {
            out.open('[');
            if (size != null) {
                size.print(out);
            }
            out.close(']');
        }

        @Override
        public void right(Output out) {
            if (!out.gnu) {
                out.add(out.last() == ']' ? "" : " ");
                printSize(out);
                type.right(out);
            }
        }
    }

    /// A function's type.
    record Function(
            Node result,
            List<Node> parameters,
            String qualifiers,
            @Nullable Node exceptions) implements Node {
        Function with(String more) {
            return new Function(result, parameters, qualifiers + more, exceptions);
        }

        @Override
        public boolean hasRight(Output out) {
            return !out.gnu;
        }

        @Override
        public boolean isFunction(Output out) {
            return !out.gnu;
        }

        @Override
        public void left(Output out) {
            out.enter();
            if (!out.gnu) {
                result.left(out);
                out.add(' ');
            } else if (!out.marks.isWrittenBy(result, Marks.Kind.DECLARATION, this::declare, out)) {
                out.add(' ');
                declare(out);
            }
            out.leave();
        }

        /// GNU's way: with what waits, in parentheses.
        private void declare(Output out) {
            Marks.Kind next = out.marks.next();
            boolean enclosed = next != null && next != Marks.Kind.ARRAY && next != Marks.Kind.DECLARATION;
            if (enclosed) {
                boolean close = next == Marks.Kind.POINTER && (out.last() == '(' || out.last() == '*');
                out.add(close || out.last() == ' ' ? "(" : " (");
            }
            out.marks.write(out);
            out.add(enclosed ? ")" : "");
            out.marks.hidden(() -> printParameters(out));
            printQualifiers(out);
        }

        private void printParameters(Output out) {
            out.open();
            Node.printList(parameters, out);
            out.close();
        }

        private void printQualifiers(Output out) {
            out.add(qualifiers);
            if (exceptions != null) {
                out.add(' ');
                exceptions.print(out);
            }
        }

        @Override
        public void right(Output out) {
            if (!out.gnu) {
                printParameters(out);
                result.right(out);
                printQualifiers(out);
            }
        }
    }

    /// Words, something, words: `decltype(...)`, `type vector[4]`, `struct name`.
    record Framed(
            String before,
            @Nullable Node first,
            String between,
            @Nullable Node second,
            String after) implements Node {
        @Override
        public void left(Output out) {
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
    record Listed(String before, List<Node> nodes, String after) implements Node {
        /// Only what has braces is an expression.
        @Override
        public boolean isSimple() {
            return before.equals("{");
        }

        @Override
        public void left(Output out) {
            out.add(before);
            Node.printList(nodes, out);
            out.add(after);
        }
    }
}
