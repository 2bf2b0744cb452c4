package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of expressions.
final class ExpressionNodes {
    private ExpressionNodes() {}

    /// An expression of known precedence.
    abstract static class Expression extends Node {
        private final Precedence precedence;

        Expression(Precedence precedence) {
            this.precedence = precedence;
        }

        @Override
        final Precedence precedence() {
            return precedence;
        }
    }

    /// `left op right`
    static final class Binary extends Expression {
        private final Node first;
        private final String operator;
        private final Node second;

        Binary(Node first, String operator, Node second, Precedence precedence) {
            super(precedence);
            this.first = first;
            this.operator = operator;
            this.second = second;
        }

        @Override
        void left(Output out) {
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
    static final class Prefix extends Expression {
        private final String operator;
        private final Node operand;

        Prefix(String operator, Node operand, Precedence precedence) {
            super(precedence);
            this.operator = operator;
            this.operand = operand;
        }

        @Override
        void left(Output out) {
            out.add(operator);
            if (out.gnu) {
                (operator.equals("&") ? operand.withoutParameters() : operand).simpleOrEnclosed(out);
            } else {
                operand.operand(out, precedence(), false);
            }
        }
    }

    /// `operand op`
    static final class Postfix extends Expression {
        private final Node operand;
        private final String operator;

        Postfix(Node operand, String operator) {
            super(Precedence.POSTFIX);
            this.operand = operand;
            this.operator = operator;
        }

        @Override
        void left(Output out) {
            if (out.gnu) {
                operand.simpleOrEnclosed(out);
            } else {
                operand.operand(out, precedence(), true);
            }
            out.add(operator);
        }
    }

    /// `base[index]`
    static final class Subscript extends Expression {
        private final Node base;
        private final Node index;

        Subscript(Node base, Node index) {
            super(Precedence.POSTFIX);
            this.base = base;
            this.index = index;
        }

        @Override
        void left(Output out) {
            base.operand(out, precedence(), false);
            out.open('[');
            index.operand(out);
            out.close(']');
        }
    }

    /// `object.member`, `object->member`
    static final class Member extends Expression {
        private final Node object;
        private final String operator;
        private final Node member;

        Member(Node object, String operator, Node member, Precedence precedence) {
            super(precedence);
            this.object = object;
            this.operator = operator;
            this.member = member;
        }

        @Override
        void left(Output out) {
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
    static final class Conditional extends Expression {
        private final Node condition;
        private final Node yes;
        private final Node no;

        Conditional(Node condition, Node yes, Node no) {
            super(Precedence.CONDITIONAL);
            this.condition = condition;
            this.yes = yes;
            this.no = no;
        }

        @Override
        void left(Output out) {
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
    static final class Enclosing extends Expression {
        private final String before;
        private final Node operand;

        Enclosing(String before, Node operand, Precedence precedence) {
            super(precedence);
            this.before = before;
            this.operand = operand;
        }

        @Override
        void left(Output out) {
            out.add(before);
            out.open();
            operand.print(out);
            out.close();
        }
    }

    /// `callee(arguments)`
    static final class Call extends Expression {
        private final Node callee;
        private final List<Node> arguments;

        Call(Node callee, List<Node> arguments) {
            super(Precedence.POSTFIX);
            this.callee = callee;
            this.arguments = arguments;
        }

        @Override
        void left(Output out) {
            if (out.gnu) {
                callee.withoutParameters().simpleOrEnclosed(out);
            } else {
                callee.print(out);
            }
            out.open();
            printList(arguments, out);
            out.close();
        }
    }

    /// `(pack op ...)`
    static final class Fold extends Expression {
        private final boolean leftwards;
        private final String operator;
        private final Node pack;
        private final @Nullable Node start;

        Fold(boolean leftwards, String operator, Node pack, @Nullable Node start) {
            super(Precedence.PRIMARY);
            this.leftwards = leftwards;
            this.operator = operator;
            this.pack = pack;
            this.start = start;
        }

        @Override
        void left(Output out) {
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
    static final class Literal extends Node {
        private final String type;
        private final String value;

        /// @param type a suffix (`ul`), or the name of a type that is written before
        Literal(String type, String value) {
            this.type = type;
            this.value = value;
        }

        @Override
        void left(Output out) {
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
    static final class TypedLiteral extends Node {
        private final Node type;
        private final String value;

        TypedLiteral(Node type, String value) {
            this.type = type;
            this.value = value;
        }

        @Override
        void left(Output out) {
            out.open();
            type.print(out);
            out.close();
            out.add(value.startsWith("n") ? "-" + value.substring(1) : value);
        }
    }

    /// A parameter of the function.
    static final class Parameter extends Node {
        private final String number;

        Parameter(String number) {
            this.number = number;
        }

        @Override
        boolean isSimple() {
            return true;
        }

        @Override
        void left(Output out) {
            if (out.gnu) {
                long place = number.isEmpty() ? 1 : Long.parseLong(number) + 2;
                out.add("{parm#").add(Long.toString(place)).add('}');
            } else {
                out.add("fp").add(number);
            }
        }
    }

    /// `.member = value`, `[index] = value`, `[from ... to] = value`
    static final class Designated extends Node {
        private final Node element;
        private final @Nullable Node last;
        private final Node value;
        private final boolean member;

        Designated(Node element, @Nullable Node last, Node value, boolean member) {
            this.element = element;
            this.last = last;
            this.value = value;
            this.member = member;
        }

        @Override
        void left(Output out) {
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
