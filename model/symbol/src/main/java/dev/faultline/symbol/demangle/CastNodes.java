package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.ExpressionNodes.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of expressions that make a value of a type.
final class CastNodes {
    private CastNodes() {}

    /// `static_cast<type>(x)`
    static final class NamedCast extends Expression {
        private final String cast;
        private final Node type;
        private final Node operand;

        NamedCast(String cast, Node type, Node operand) {
            super(Precedence.POSTFIX);
            this.cast = cast;
            this.type = type;
            this.operand = operand;
        }

        @Override
        void left(Output out) {
            out.add(cast);
            int kept = out.parentheses;
            out.parentheses = 0;
            out.add('<');
            type.left(out);
            out.add('>');
            out.parentheses = kept;
            out.open();
            operand.operand(out);
            out.close();
        }
    }

    /// `(type)(arguments)`
    static final class Conversion extends Expression {
        private final Node type;
        private final List<Node> arguments;
        private final boolean listed;

        /// @param listed whether the arguments stand in parentheses even where there is one
        Conversion(Node type, List<Node> arguments, boolean listed) {
            super(Precedence.CAST);
            this.type = type;
            this.arguments = arguments;
            this.listed = listed;
        }

        @Override
        void left(Output out) {
            out.open();
            type.print(out);
            out.close();
            if (out.gnu && !listed) {
                arguments.getFirst().simpleOrEnclosed(out);
                return;
            }
            out.open();
            printList(arguments, out);
            out.close();
        }
    }

    /// `new (place) type(arguments)`
    static final class New extends Expression {
        private final String keyword;
        private final List<Node> places;
        private final Node type;
        private final @Nullable Node arguments;

        New(String keyword, List<Node> places, Node type, @Nullable Node arguments) {
            super(Precedence.UNARY);
            this.keyword = keyword;
            this.places = places;
            this.type = type;
            this.arguments = arguments;
        }

        @Override
        void left(Output out) {
            out.add(keyword);
            if (!places.isEmpty()) {
                out.open();
                printList(places, out);
                out.close();
            }
            out.add(' ');
            type.print(out);
            if (arguments != null) {
                arguments.print(out);
            }
        }
    }
}
