package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Text;
import dev.faultline.symbol.demangle.NameNodes.WithArguments;
import dev.faultline.symbol.demangle.TypeNodes.Array;
import dev.faultline.symbol.demangle.TypeNodes.Framed;
import dev.faultline.symbol.demangle.TypeNodes.Function;
import dev.faultline.symbol.demangle.TypeNodes.Listed;
import dev.faultline.symbol.demangle.TypeNodes.MemberPointer;
import dev.faultline.symbol.demangle.TypeNodes.Pointer;
import dev.faultline.symbol.demangle.TypeNodes.Protocol;
import dev.faultline.symbol.demangle.TypeNodes.Qualified;
import dev.faultline.symbol.demangle.TypeNodes.Vendor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads types (5.1.5 "Type encodings").
final class TypeParser {
    private final Mangled in;
    private final Itanium parsers;

    TypeParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    /// `[r] [V] [K]`
    String qualifiers() {
        boolean isRestrict = in.take('r');
        boolean isVolatile = in.take('V');
        boolean isConst = in.take('K');
        return (isConst ? " const" : "") + (isVolatile ? " volatile" : "") + (isRestrict ? " restrict" : "");
    }

    Node type() {
        in.down();
        boolean vendor = in.look() == 'u';
        Node plain = builtin();
        if (vendor && plain != null) {
            in.substitutions.add(plain);
        }
        if (plain == null) {
            plain = compound();
            // A reference back to a type is no new one to refer to.
            if (plain instanceof Referred referred) {
                plain = referred.node;
            } else {
                in.substitutions.add(plain);
            }
        }
        in.up();
        return plain;
    }

    /// Marks a type that was found by substitution.
    private record Referred(Node node) implements Node {
        @Override
        public void left(Output out) {
            node.left(out);
        }
    }

    private @Nullable Node builtin() {
        Node known = Builtins.of(in.look());
        if (known != null) {
            in.at++;
            return known;
        }
        if (in.look() == 'D') {
            known = Builtins.extended(in.look(1));
            if (known != null) {
                boolean nullptr = in.look(1) == 'n';
                in.at += 2;
                return nullptr && parsers.gnu ? new Text("decltype(nullptr)") : known;
            }
            return sized();
        }
        if (in.look() == 'u') {
            in.at++;
            String vendor = in.slice(in.count());
            if (in.take('I')) {
                Node base = type();
                in.expect('E');
                return new Framed(vendor + "(", base, ")", null, "");
            }
            return new Text(vendor);
        }
        return null;
    }

    /// `DF16_`, `DF16b`, `DB8_`, `DU8_`
    private @Nullable Node sized() {
        if (in.take("DF")) {
            if (in.take("16b")) {
                return new Text("std::bfloat16_t");
            }
            String bits = in.number(false);
            boolean extended = in.take('x');
            in.take('_');
            return new Text("_Float" + bits + (extended ? "x" : ""));
        }
        if (in.look() == 'D' && (in.look(1) == 'B' || in.look(1) == 'U')) {
            String before = in.look(1) == 'U' ? "unsigned _BitInt(" : "_BitInt(";
            in.at += 2;
            Node size = Mangled.isDigit(in.look()) ? new Text(in.number(false)) : parsers.expressions.expression();
            in.expect('_');
            return new Framed(before, size, ")", null, "");
        }
        return null;
    }

    private Node compound() {
        return switch (in.look()) {
            case 'r', 'V', 'K' -> {
                int ahead = 0;
                while ("rVK".indexOf(in.look(ahead)) >= 0 && in.look(ahead) != 0) {
                    ahead++;
                }
                yield isFunctionAt(ahead) ? function() : qualified();
            }
            case 'U' -> qualified();
            case 'M' -> {
                in.at++;
                Node owner = type();
                yield new MemberPointer(owner, member());
            }
            case 'A' -> array();
            case 'F' -> function();
            case 'P', 'R', 'O' -> {
                char sign = in.look();
                in.at++;
                yield new Pointer(type(), sign == 'P' ? "*" : sign == 'R' ? "&" : "&&");
            }
            case 'C' -> {
                in.at++;
                yield new Qualified(type(), parsers.gnu ? "complex " : " complex");
            }
            case 'G' -> {
                in.at++;
                yield new Qualified(type(), parsers.gnu ? "imaginary " : " imaginary");
            }
            case 'T' -> parameterOrElaborated();
            case 'S' -> substituted();
            case 'D' -> extended();
            default -> parsers.names.name(null);
        };
    }

    private boolean isFunctionAt(int ahead) {
        char next = in.look(ahead);
        return next == 'F' || (next == 'D' && "oOwx".indexOf(in.look(ahead + 1)) >= 0 && in.look(ahead + 1) != 0);
    }

    private Node qualified() {
        if (in.take('U')) {
            String name = in.slice(in.count());
            if (!parsers.gnu && name.startsWith("objcproto") && name.length() > 9) {
                Mangled inner = new Mangled(name.substring(9));
                String protocol = inner.slice(inner.count());
                return new Protocol(qualifiedTarget(), protocol);
            }
            Node arguments = in.look() == 'I' ? parsers.arguments.read(false) : null;
            return new Vendor(qualifiedTarget(), name, arguments);
        }
        String words = qualifiers();
        Node target = type();
        return words.isEmpty() ? target : new Qualified(target, words);
    }

    private Node qualifiedTarget() {
        in.down();
        // For GNU each is a type of its own, that can be referred to.
        boolean more = !parsers.gnu && "UrVK".indexOf(in.look()) >= 0 && !in.isAtEnd();
        Node target = more ? qualified() : type();
        in.up();
        return target;
    }

    /// A member is no reference: `R` and `O` before a function are what compilers wrote for qualifiers of the function
    /// before they had a place at its end.
    private Node member() {
        int ahead = 0;
        while ("rVK".indexOf(in.look(ahead)) >= 0 && in.look(ahead) != 0) {
            ahead++;
        }
        char sign = in.look(ahead);
        if ((sign != 'R' && sign != 'O') || !isFunctionAt(ahead + 1)) {
            return type();
        }
        String words = qualifiers();
        in.at++;
        Function function = (Function) function();
        Node qualified = function.with(words + (sign == 'R' ? " &" : " &&"));
        in.substitutions.add(qualified);
        return qualified;
    }

    private Node array() {
        in.expect('A');
        Node size = null;
        if (Mangled.isDigit(in.look())) {
            size = new Text(in.number(false));
            in.expect('_');
        } else if (!in.take('_')) {
            size = parsers.expressions.expression();
            in.expect('_');
        }
        return new Array(type(), size);
    }

    /// `[CV] [exception spec] [Dx] F [Y] result parameters [ref] E`
    private Node function() {
        String words = qualifiers();
        Node exceptions = exceptions();
        String transaction = in.take("Dx") && parsers.gnu ? " transaction_safe" : "";
        in.expect('F');
        in.take('Y');
        Node result = type();
        List<Node> parameters = new ArrayList<>();
        String reference = "";
        while (true) {
            if (in.take('E')) {
                break;
            }
            if (in.take('v')) {
                continue;
            }
            if (in.take("RE")) {
                reference = " &";
                break;
            }
            if (in.take("OE")) {
                reference = " &&";
                break;
            }
            parameters.add(type());
        }
        return new Function(result, parameters, words + reference + transaction, exceptions);
    }

    private @Nullable Node exceptions() {
        if (in.take("Do")) {
            return new Text("noexcept");
        }
        if (in.take("DO")) {
            Node condition = parsers.expressions.expression();
            in.expect('E');
            return new Framed("noexcept(", condition, ")", null, "");
        }
        if (in.take("Dw")) {
            List<Node> types = new ArrayList<>();
            while (!in.take('E')) {
                types.add(type());
            }
            return new Listed("throw(", types, ")");
        }
        return null;
    }

    private Node parameterOrElaborated() {
        char next = in.look(1);
        if (next == 's' || next == 'u' || next == 'e') {
            in.at += 2;
            String word = next == 's' ? "struct " : next == 'u' ? "union " : "enum ";
            return new Framed(word, parsers.names.name(null), "", null, "");
        }
        Node parameter = parsers.arguments.parameter();
        if (in.argumentsFollow && in.look() == 'I') {
            in.substitutions.add(parameter);
            return new WithArguments(parameter, parsers.arguments.read(false));
        }
        return parsers.gnu && in.look() == 'I' ? beforeArguments(parameter) : parameter;
    }

    /// The type of a conversion operator may have template arguments itself: only when others follow, which are the
    /// operator's.
    private Node beforeArguments(Node parameter) {
        int at = in.at;
        int known = in.substitutions.size();
        int later = in.later.size();
        in.substitutions.add(parameter);
        Node arguments = parsers.arguments.read(false);
        if (in.look() == 'I') {
            return new WithArguments(parameter, arguments);
        }
        in.at = at;
        in.substitutions.subList(known, in.substitutions.size()).clear();
        in.later.subList(later, in.later.size()).clear();
        return parameter;
    }

    private Node substituted() {
        if (in.look(1) == 't') {
            return parsers.names.name(null);
        }
        int start = in.at;
        Node referred = parsers.names.substitution();
        if (referred instanceof NameNodes.ModuleName) {
            in.at = start;
            return parsers.names.name(null);
        }
        if (in.argumentsFollow && in.look() == 'I') {
            return new WithArguments(referred, parsers.arguments.read(false));
        }
        return new Referred(referred);
    }

    private Node extended() {
        if (isFunctionAt(0)) {
            return function();
        }
        if (in.look(1) == 't' || in.look(1) == 'T') {
            return decltype();
        }
        if (in.take("Dp")) {
            return new PackNodes.Expansion(type());
        }
        if (in.take("Dv")) {
            return vector();
        }
        if (in.take("Dk") || in.take("DK")) {
            return new Framed("", parsers.names.name(null), " auto", null, "");
        }
        throw Mangled.invalid();
    }

    private Node vector() {
        Node size;
        if (Mangled.isDigit(in.look())) {
            size = new Text(in.number(false));
            in.expect('_');
            if (in.take('p')) {
                return new Framed("pixel vector[", size, "]", null, "");
            }
        } else if (parsers.gnu && in.take('_')) {
            size = parsers.expressions.expression();
            in.expect('_');
        } else if (in.take('_')) {
            return new Framed("", type(), " vector[]", null, "");
        } else {
            size = parsers.expressions.expression();
            in.expect('_');
        }
        String open = parsers.gnu ? " __vector(" : " vector[";
        return new Framed("", type(), open, size, parsers.gnu ? ")" : "]");
    }

    Node decltype() {
        in.at += 2;
        Node expression = parsers.expressions.expression();
        in.expect('E');
        return new ExpressionNodes.Enclosing(parsers.gnu ? "decltype " : "decltype", expression, Precedence.PRIMARY);
    }
}
