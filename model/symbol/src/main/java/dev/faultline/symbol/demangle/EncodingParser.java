package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Encoding;
import dev.faultline.symbol.demangle.NameNodes.Special;
import dev.faultline.symbol.demangle.TypeNodes.Framed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads whole names: functions, objects, and what the compiler makes for them (5.1.2 "General structure", 5.1.4.4
/// "Special names").
final class EncodingParser {
    private final Mangled in;
    private final Itanium parsers;

    EncodingParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    Node encoding() {
        in.down();
        List<@Nullable List<Node>> kept = in.levels;
        in.levels = new ArrayList<>();
        Node result = in.look() == 'G' || in.look() == 'T' ? special() : function();
        in.levels = kept;
        in.up();
        return result;
    }

    private boolean isAtEnd() {
        char next = in.look();
        return in.isAtEnd() || next == 'E' || next == '.' || next == '_';
    }

    private Node function() {
        NameParser.State state = new NameParser.State(in);
        Node name = parsers.names.name(state);
        parsers.arguments.resolve(state.firstLater);
        List<Node> arguments = in.levels.isEmpty() ? null : in.levels.getFirst();
        in.outerArguments = arguments == null ? List.of() : arguments;
        if (isAtEnd()) {
            return name;
        }
        String attributes = in.take("Ua9enable_ifI") ? enableIf() : "";
        Node result = result(state);
        List<Node> parameters = parameters(state);
        Node constraint = parsers.expressions.constraint();
        String qualifiers = state.qualifiers + attributes;
        return new Encoding(result, name, parameters, qualifiers, state.explicitObject, constraint);
    }

    private @Nullable Node result(NameParser.State state) {
        // 'J' is how gcj marked a result.
        boolean marked = parsers.gnu && in.take('J');
        boolean usual = !state.structorOrConversion && state.endsWithArguments;
        return marked || usual ? parsers.types.type() : null;
    }

    private List<Node> parameters(NameParser.State state) {
        boolean lost = parsers.style == Style.SYMBOLIC && state.structorOrConversion && state.endsWithArguments;
        if (lost) {
            parsers.types.type();
        }
        List<Node> parameters = new ArrayList<>();
        if (in.take('v') || (lost && isAtEnd())) {
            return parameters;
        }
        do {
            parameters.add(parsers.types.type());
        } while (!isAtEnd() && in.look() != 'Q');
        return parameters;
    }

    private String enableIf() {
        List<Node> conditions = new ArrayList<>();
        while (!in.take('E')) {
            conditions.add(parsers.arguments.argument());
        }
        Output out = new Output(parsers.style);
        Node.printList(conditions, out);
        return " [enable_if:" + out + "]";
    }

    private Node special() {
        if (in.take('T')) {
            return ofType();
        }
        in.expect('G');
        if (in.take('I')) {
            return initializer();
        }
        if (in.take('V')) {
            return new Special("guard variable for ", parsers.names.name(null));
        }
        if (parsers.gnu && in.take('r')) {
            return javaResource();
        }
        if (in.take('R')) {
            return temporary();
        }
        return parsers.gnu ? ofGnu() : missing();
    }

    private static Node missing() {
        throw Mangled.invalid();
    }

    /// What only GNU's tools know: copies for transactional memory, and aliases.
    private Node ofGnu() {
        if (in.take('A')) {
            return new Special("hidden alias for ", encoding());
        }
        in.expect('T');
        boolean outside = in.take('n');
        if (!outside) {
            in.expect('t');
        }
        return new Special(outside ? "non-transaction clone for " : "transaction clone for ", encoding());
    }

    private Node initializer() {
        Node module = parsers.names.module(null);
        if (module == null) {
            throw Mangled.invalid();
        }
        return new Special("initializer for module ", module);
    }

    private Node temporary() {
        Node name = parsers.names.name(null);
        boolean first = in.take('_') || in.isAtEnd();
        int number = first ? 0 : in.sequence();
        return new Special(parsers.gnu ? "reference temporary #" + number + " for " : "reference temporary for ", name);
    }

    /// `Gr <length> _ <name>` of gcj, where `$S` stands for a slash and `$_` for a dot.
    private Node javaResource() {
        int length = in.count();
        in.expect('_');
        String name = in.slice(length - 1);
        return new NameNodes.Text(
                "java resource " + name.replace("$S", "/").replace("$_", ".").replace("$$", "$"));
    }

    private Node ofType() {
        char kind = in.look();
        in.at++;
        return switch (kind) {
            case 'V' -> new Special("vtable for ", parsers.types.type());
            case 'T' -> new Special("VTT for ", parsers.types.type());
            case 'I' -> new Special("typeinfo for ", parsers.types.type());
            case 'S' -> new Special("typeinfo name for ", parsers.types.type());
            case 'A' -> new Special("template parameter object for ", parsers.arguments.argument());
            case 'W' ->
                new Special(
                        parsers.gnu ? "TLS wrapper function for " : "thread-local wrapper routine for ",
                        parsers.names.name(null));
            case 'H' ->
                new Special(
                        parsers.gnu ? "TLS init function for " : "thread-local initialization routine for ",
                        parsers.names.name(null));
            case 'F' -> new Special("typeinfo fn for ", typeOfGnu());
            case 'J' -> new Special("java Class for ", typeOfGnu());
            case 'c' -> {
                offset();
                offset();
                yield new Special("covariant return thunk to ", encoding());
            }
            case 'C' -> construction();
            case 'h', 'v' -> {
                in.at--;
                boolean virtual = in.look() == 'v';
                offset();
                yield new Special(virtual ? "virtual thunk to " : "non-virtual thunk to ", encoding());
            }
            default -> throw Mangled.invalid();
        };
    }

    private Node typeOfGnu() {
        return parsers.gnu ? parsers.types.type() : missing();
    }

    private Node construction() {
        Node derived = parsers.types.type();
        in.number(true);
        in.expect('_');
        Node base = parsers.types.type();
        return new Framed("construction vtable for ", base, "-in-", derived, "");
    }

    /// `h <number> _` or `v <number> _ <number> _`
    private void offset() {
        if (in.take('h')) {
            number();
        } else if (in.take('v')) {
            number();
            number();
        } else {
            throw Mangled.invalid();
        }
    }

    private void number() {
        if (in.number(true).isEmpty()) {
            throw Mangled.invalid();
        }
        in.expect('_');
    }
}
