package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of expressions.
final class ExpressionNodes {
    private ExpressionNodes() {}

    /// `left op right`
    record Binary(Node first, String operator, Node second, Precedence precedence) implements Node {
        @Override
        public void left(Output out) {
            boolean guarded = out.parentheses == 0 && (operator.equals(">") || operator.equals(">>"));
            if (guarded) {
                out.open();
            }
            if (out.gnu) {
                printGnu(out);
            } else {
                boolean assigns = precedence() == Precedence.ASSIGN;
                first.operand(out, assigns ? Precedence.OR_IF : precedence(), !assigns);
                out.add(operator.equals(",") ? "" : " ").add(operator).add(' ');
                second.operand(out, precedence(), assigns);
            }
            if (guarded) {
                out.close();
            }
        }

        private void printGnu(Output out) {
            first.simpleOrEnclosed(out);
            out.add(operator);
            second.simpleOrEnclosed(out);
        }
    }

    /// `op operand`
    record Prefix(String operator, Node operand, Precedence precedence) implements Node {
        @Override
        public void left(Output out) {
            out.add(operator);
            if (out.gnu) {
                boolean address = operator.equals("&") && operand instanceof NameNodes.Encoding;
                (address ? ((NameNodes.Encoding) operand).address() : operand).simpleOrEnclosed(out);
            } else {
                operand.operand(out, precedence(), false);
            }
        }
    }

    /// `operand op`
    record Postfix(Node operand, String operator) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.POSTFIX;
        }

        @Override
        public void left(Output out) {
            if (out.gnu) {
                operand.simpleOrEnclosed(out);
            } else {
                operand.operand(out, precedence(), true);
            }
            out.add(operator);
        }
    }

    /// `base[index]`
    record Subscript(Node base, Node index) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.POSTFIX;
        }

        @Override
        public void left(Output out) {
            base.operand(out, precedence(), false);
            out.open('[');
            index.operand(out);
            out.close(']');
        }
    }

    /// `object.member`, `object->member`
    record Member(Node object, String operator, Node member, Precedence precedence) implements Node {
        @Override
        public void left(Output out) {
            if (out.gnu) {
                object.simpleOrEnclosed(out);
                out.add(operator);
                member.simpleOrEnclosed(out);
            } else {
                object.operand(out, precedence(), true);
                out.add(operator);
                member.operand(out, precedence(), false);
            }
        }
    }

    /// `condition ? yes : no`
    record Conditional(Node condition, Node yes, Node no) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.CONDITIONAL;
        }

        @Override
        public void left(Output out) {
            if (out.gnu) {
                condition.simpleOrEnclosed(out);
                out.add('?');
                yes.simpleOrEnclosed(out);
                out.add(" : ");
                no.simpleOrEnclosed(out);
                return;
            }
            condition.operand(out, precedence(), false);
            out.add(" ? ");
            yes.operand(out);
            out.add(" : ");
            no.operand(out, Precedence.ASSIGN, true);
        }
    }

    /// `sizeof (x)`, `noexcept (x)`
    record Enclosing(String before, Node operand, Precedence precedence) implements Node {
        @Override
        public void left(Output out) {
            out.add(before);
            out.open();
            operand.print(out);
            out.close();
        }
    }

    /// `callee(arguments)`
    record Call(Node callee, List<Node> arguments) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.POSTFIX;
        }

        @Override
        public void left(Output out) {
            if (out.gnu) {
                callee.withoutParameters().simpleOrEnclosed(out);
            } else {
                callee.print(out);
            }
            out.open();
            Node.printList(arguments, out);
            out.close();
        }
    }

    /// `(pack op ...)`
    record Fold(
            boolean leftwards,
            String operator,
            Node pack,
            @Nullable Node start) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.PRIMARY;
        }

        @Override
        public void left(Output out) {
            out.open();
            if (!leftwards || start != null) {
                printSide(leftwards, out);
                out.add(out.gnu ? operator : " " + operator + " ");
            }
            out.add("...");
            if (leftwards || start != null) {
                out.add(out.gnu ? operator : " " + operator + " ");
                printSide(!leftwards, out);
            }
            out.close();
        }

        private void printSide(boolean first, Output out) {
            if (first && start != null) {
                if (out.gnu) {
                    start.simpleOrEnclosed(out);
                } else {
                    start.operand(out, Precedence.CAST, true);
                }
            } else {
                out.open();
                new PackNodes.Expansion(pack).print(out);
                out.close();
            }
        }
    }

    /// A number or another literal with its type.
    ///
    /// @param type a suffix (`ul`), or the name of a type that is written before
    record Literal(String type, String value) implements Node {
        @Override
        public void left(Output out) {
            boolean suffix = type.length() <= 3;
            if (!suffix) {
                out.open();
                out.add(type);
                out.close();
            }
            out.add(value.startsWith("n") ? "-" + value.substring(1) : value);
            if (suffix) {
                out.add(type);
            }
        }
    }

    /// A literal of a type that has a name of its own.
    record TypedLiteral(Node type, String value) implements Node {
        @Override
        public void left(Output out) {
            out.open();
            type.print(out);
            out.close();
            out.add(value.startsWith("n") ? "-" + value.substring(1) : value);
        }
    }

    /// A parameter of the function.
    record Parameter(String number) implements Node {
        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public void left(Output out) {
            if (out.gnu) {
                long place = number.isEmpty() ? 1 : Long.parseLong(number) + 2;
                out.add("{parm#").add(Long.toString(place)).add('}');
            } else {
                out.add("fp").add(number);
            }
        }
    }

    /// `.member = value`, `[index] = value`, `[from ... to] = value`
    record Designated(Node element, @Nullable Node last, Node value, boolean member) implements Node {
        @Override
        public void left(Output out) {
            out.add(member ? '.' : '[');
            element.print(out);
            if (last != null) {
                out.add(" ... ");
                last.print(out);
            }
            out.add(member ? "" : "]");
            if (!(value instanceof Designated)) {
                out.add(" = ");
            }
            value.print(out);
        }
    }
}
