package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.CastNodes.Conversion;
import dev.faultline.symbol.demangle.CastNodes.NamedCast;
import dev.faultline.symbol.demangle.CastNodes.New;
import dev.faultline.symbol.demangle.ExpressionNodes.Binary;
import dev.faultline.symbol.demangle.ExpressionNodes.Call;
import dev.faultline.symbol.demangle.ExpressionNodes.Conditional;
import dev.faultline.symbol.demangle.ExpressionNodes.Designated;
import dev.faultline.symbol.demangle.ExpressionNodes.Enclosing;
import dev.faultline.symbol.demangle.ExpressionNodes.Fold;
import dev.faultline.symbol.demangle.ExpressionNodes.Member;
import dev.faultline.symbol.demangle.ExpressionNodes.Parameter;
import dev.faultline.symbol.demangle.ExpressionNodes.Postfix;
import dev.faultline.symbol.demangle.ExpressionNodes.Prefix;
import dev.faultline.symbol.demangle.ExpressionNodes.Subscript;
import dev.faultline.symbol.demangle.NameNodes.Text;
import dev.faultline.symbol.demangle.PackNodes.Expansion;
import dev.faultline.symbol.demangle.PackNodes.PackSize;
import dev.faultline.symbol.demangle.TypeNodes.Listed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads expressions (5.1.5.8 "Expressions").
final class ExpressionParser {
    private final Mangled in;
    private final Itanium parsers;

    ExpressionParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    /// The operator that the next two letters are; null where they are none.
    @Nullable
    Operator operator() {
        Operator operator = Operator.of(in.look(), in.look(1));
        if (operator != null) {
            in.at += 2;
        }
        return operator;
    }

    /// `Q <constraint-expression>`, if there is one. Its template parameters may be of several levels, which names do
    /// not tell apart well enough to fill them in.
    @Nullable
    Node constraint() {
        if (!in.take('Q')) {
            return null;
        }
        boolean kept = in.inConstraint;
        in.inConstraint = true;
        Node result = expression();
        in.inConstraint = kept;
        return result;
    }

    Node expression() {
        in.down();
        boolean global = in.take("gs");
        Operator operator = operator();
        Node result = operator != null ? operation(operator, global) : other(global);
        in.up();
        return result;
    }

    private List<Node> list() {
        List<Node> nodes = new ArrayList<>();
        while (!in.take('E')) {
            nodes.add(expression());
        }
        return nodes;
    }

    private Node operation(Operator operator, boolean global) {
        String symbol = operator.symbol();
        Precedence precedence = operator.precedence();
        return switch (operator.kind()) {
            case BINARY -> {
                Node first = expression();
                yield new Binary(first, symbol, expression(), precedence);
            }
            case PREFIX -> new Prefix(symbol, expression(), precedence);
            case POSTFIX ->
                in.take('_') ? new Prefix(symbol, expression(), Precedence.UNARY) : new Postfix(expression(), symbol);
            case ARRAY -> {
                Node base = expression();
                yield new Subscript(base, expression());
            }
            case MEMBER -> {
                Node object = expression();
                yield new Member(object, symbol, expression(), precedence);
            }
            case NEW -> newExpression(symbol, global);
            case DELETE -> new Prefix((global ? "::" : "") + symbol + " ", expression(), precedence);
            case CALL -> {
                Node callee = expression();
                yield new Call(callee, list());
            }
            case CAST -> conversion();
            case CONDITIONAL -> {
                Node condition = expression();
                Node yes = expression();
                yield new Conditional(condition, yes, expression());
            }
            case NAMED_CAST -> {
                Node type = parsers.types.type();
                yield new NamedCast(symbol, type, expression());
            }
            case OF -> new Enclosing(symbol + " ", operator.flag() ? parsers.types.type() : expression(), precedence);
            case NAME_ONLY -> throw Mangled.invalid();
        };
    }

    private Node newExpression(String symbol, boolean global) {
        List<Node> places = new ArrayList<>();
        while (!in.take('_')) {
            places.add(expression());
        }
        Node type = parsers.types.type();
        String keyword = (global ? "::" : "") + (parsers.gnu ? "new" : symbol);
        if (in.take("pi")) {
            return new New(keyword, places, type, new Listed("(", list(), ")"));
        }
        if (in.take("il")) {
            return new New(keyword, places, type, new Listed("{", braced(), "}"));
        }
        in.expect('E');
        return new New(keyword, places, type, null);
    }

    private Node conversion() {
        boolean follow = in.argumentsFollow;
        in.argumentsFollow = false;
        Node type = parsers.types.type();
        in.argumentsFollow = follow;
        if (in.take('_')) {
            return new Conversion(type, list(), true);
        }
        return new Conversion(type, List.of(expression()), false);
    }

    private Node other(boolean global) {
        return switch (in.look()) {
            case 'L' -> parsers.literals.primary();
            case 'T' -> parsers.arguments.parameter();
            case 'f' -> {
                boolean parameter = in.look(1) == 'p' || (in.look(1) == 'L' && Mangled.isDigit(in.look(2)));
                yield parameter ? parameter() : fold();
            }
            default -> {
                Node special = special();
                yield special != null ? special : parsers.unresolved.name(global);
            }
        };
    }

    private @Nullable Node special() {
        if (in.take("il")) {
            return new Listed("{", braced(), "}");
        }
        if (in.take("tl")) {
            Node type = parsers.types.type();
            return new TypeNodes.Framed("", type, "", new Listed("{", braced(), "}"), "");
        }
        if (in.take("nx")) {
            return new Enclosing("noexcept ", expression(), Precedence.UNARY);
        }
        if (in.take("sp")) {
            return new Expansion(expression());
        }
        if (in.take("sZ")) {
            return packSize();
        }
        if (in.take("sP")) {
            List<Node> arguments = new ArrayList<>();
            while (!in.take('E')) {
                arguments.add(parsers.arguments.argument());
            }
            return new PackSize(arguments, new Listed("sizeof... (", arguments, ")"));
        }
        if (in.take("tr")) {
            return new Text("throw");
        }
        if (in.take("tw")) {
            return new TypeNodes.Framed("throw ", expression(), "", null, "");
        }
        return in.look() == 'u' ? vendor() : rare();
    }

    private @Nullable Node rare() {
        if (in.take("mc")) {
            Node type = parsers.types.type();
            Node operand = expression();
            in.number(true);
            in.expect('E');
            return new TypeNodes.Framed("(", type, ")(", operand, ")");
        }
        if (in.take("so")) {
            return subobject();
        }
        return in.look() == 'r' && (in.look(1) == 'q' || in.look(1) == 'Q') ? parsers.requirements.read() : null;
    }

    /// `so <type> <expr> [<offset>] <union-selector>* [p] E`
    private Node subobject() {
        Node type = parsers.types.type();
        Node operand = expression();
        String offset = in.number(true);
        while (in.take('_')) {
            in.number(false);
        }
        in.take('p');
        in.expect('E');
        String place = offset.isEmpty() ? "0" : offset.replace('n', '-');
        return new TypeNodes.Framed("", operand, ".<", type, " at offset " + place + ">");
    }

    private Node packSize() {
        if (in.look() == 'T') {
            Node pack = parsers.arguments.parameter();
            Node spelled = new TypeNodes.Framed("sizeof...(", new Expansion(pack), ")", null, "");
            return new PackSize(List.of(pack), spelled);
        }
        return new Enclosing("sizeof... ", parameter(), Precedence.PRIMARY);
    }

    private Node vendor() {
        in.at++;
        boolean uuid = in.take("8__uuidof");
        if (uuid && in.take('t')) {
            return new Call(new Text("__uuidof"), List.of(parsers.types.type()));
        }
        if (uuid && in.take('z')) {
            return new Call(new Text("__uuidof"), List.of(expression()));
        }
        Node name = uuid ? new Text("__uuidof") : parsers.names.sourceName();
        List<Node> arguments = new ArrayList<>();
        while (!in.take('E')) {
            arguments.add(parsers.arguments.argument());
        }
        return new Call(name, arguments);
    }

    private List<Node> braced() {
        List<Node> nodes = new ArrayList<>();
        while (!in.take('E')) {
            nodes.add(bracedOne());
        }
        return nodes;
    }

    private Node bracedOne() {
        in.down();
        Node result;
        if (in.take("di")) {
            Node member = parsers.names.sourceName();
            result = new Designated(member, null, bracedOne(), true);
        } else if (in.take("dx")) {
            Node index = expression();
            result = new Designated(index, null, bracedOne(), false);
        } else if (in.take("dX")) {
            Node from = expression();
            Node to = expression();
            result = new Designated(from, to, bracedOne(), false);
        } else {
            result = expression();
        }
        in.up();
        return result;
    }

    /// `fpT`, `fp <cv> [<n>] _`, `fL <level> p <cv> [<n>] _`
    private Node parameter() {
        if (in.take("fpT")) {
            return new Text("this");
        }
        if (in.take("fL")) {
            in.number(false);
            in.expect('p');
        } else if (!in.take("fp")) {
            throw Mangled.invalid();
        }
        parsers.types.qualifiers();
        String number = in.number(false);
        in.expect('_');
        return new Parameter(number);
    }

    /// `fl`, `fr`, `fL`, `fR`
    private Node fold() {
        in.expect('f');
        char kind = in.look();
        in.at++;
        Operator operator = operator();
        boolean known = "lrLR".indexOf(kind) >= 0;
        if (!known || operator == null || !operator.isFoldable()) {
            throw Mangled.invalid();
        }
        Node pack = expression();
        Node start = kind == 'L' || kind == 'R' ? expression() : null;
        boolean leftwards = kind == 'l' || kind == 'L';
        if (leftwards && start != null) {
            Node kept = pack;
            pack = start;
            start = kept;
        }
        return new Fold(leftwards, operator.symbol(), pack, start);
    }
}
