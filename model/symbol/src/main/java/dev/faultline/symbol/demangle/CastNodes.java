package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of expressions that make a value of a type.
final class CastNodes {
    private CastNodes() {}

    /// `static_cast<type>(x)`
    record NamedCast(String cast, Node type, Node operand) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.POSTFIX;
        }

        @Override
        public void left(Output out) {
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
    ///
    /// @param listed whether the arguments stand in parentheses even where there is one
    record Conversion(Node type, List<Node> arguments, boolean listed) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.CAST;
        }

        @Override
        public void left(Output out) {
            out.open();
            type.print(out);
            out.close();
            if (out.gnu && !listed) {
                arguments.getFirst().simpleOrEnclosed(out);
                return;
            }
            out.open();
            Node.printList(arguments, out);
            out.close();
        }
    }

    /// `new (place) type(arguments)`
    record New(
            String keyword,
            List<Node> places,
            Node type,
            @Nullable Node arguments) implements Node {
        @Override
        public Precedence precedence() {
            return Precedence.UNARY;
        }

        @Override
        public void left(Output out) {
            out.add(keyword);
            if (!places.isEmpty()) {
                out.open();
                Node.printList(places, out);
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
