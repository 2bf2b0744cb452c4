package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.TypeNodes.Framed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads requires-expressions (5.1.5.8, `<expression> ::= rQ ... E | rq ... E`, `<requirement>`).
final class RequirementParser {
    private final Mangled in;
    private final Itanium parsers;

    RequirementParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    Node read() {
        List<Node> parameters = new ArrayList<>();
        if (in.take("rQ")) {
            while (!in.take('_')) {
                parameters.add(parsers.types.type());
            }
        } else {
            in.at += 2;
        }
        List<Node> requirements = new ArrayList<>();
        do {
            requirements.add(requirement());
        } while (!in.take('E'));
        return new Requires(parameters, requirements);
    }

    /// `X <expression> [N] [R <type-constraint>]`, `T <type>`, `Q <constraint-expression>`
    private Node requirement() {
        if (in.take('T')) {
            return new Framed(" typename ", parsers.types.type(), ";", null, "");
        }
        if (in.take('Q')) {
            return new Framed(" requires ", parsers.expressions.expression(), ";", null, "");
        }
        in.expect('X');
        Node expression = parsers.expressions.expression();
        boolean noexcept = in.take('N');
        Node type = in.take('R') ? parsers.names.name(null) : null;
        if (!noexcept && type == null) {
            return new Framed(" ", expression, ";", null, "");
        }
        String after = noexcept ? "} noexcept" : "}";
        return type == null
                ? new Framed(" {", expression, after + ";", null, "")
                : new Framed(" {", expression, after + " -> ", type, ";");
    }

    /// `requires (parameters) { requirements }`
    private record Requires(List<Node> parameters, List<Node> requirements) implements Node {
        @Override
        public void left(Output out) {
            out.add("requires");
            if (!parameters.isEmpty()) {
                out.add(' ').open();
                Node.printList(parameters, out);
                out.close();
            }
            out.add(' ').open('{');
            requirements.forEach(r -> r.print(out));
            out.add(' ').close('}');
        }
    }

    /// Prints ` requires c` after what is constrained.
    static void print(@Nullable Node constraint, Output out) {
        if (constraint != null) {
            out.add(" requires ");
            constraint.print(out);
        }
    }
}
