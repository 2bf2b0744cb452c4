package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Affixed;
import dev.faultline.symbol.demangle.NameNodes.Nested;
import dev.faultline.symbol.demangle.NameNodes.WithArguments;

/// Reads names that depend on template parameters (5.1.5.8, `<unresolved-name>`).
final class UnresolvedParser {
    private final Mangled in;
    private final Itanium parsers;

    UnresolvedParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    Node name(boolean global) {
        if (in.take("srN")) {
            Node scope = arguments(type());
            while (!in.take('E')) {
                scope = new Nested(scope, simpleId());
            }
            return new Nested(scope, base());
        }
        if (!in.take("sr")) {
            Node name = base();
            return global ? new Affixed("::", name, "") : name;
        }
        Node scope;
        if (Mangled.isDigit(in.look())) {
            Node first = simpleId();
            scope = global ? new Affixed("::", first, "") : first;
            while (!in.take('E')) {
                scope = new Nested(scope, simpleId());
            }
            Node last = base();
            return last instanceof WithArguments whole
                    ? new WithArguments(new Nested(scope, whole.name()), whole.arguments())
                    : new Nested(scope, last);
        } else {
            scope = arguments(type());
        }
        return new Nested(scope, base());
    }

    private Node arguments(Node type) {
        return in.look() == 'I' ? new WithArguments(type, parsers.arguments.read(false)) : type;
    }

    /// `<unresolved-type>`: a template parameter, a decltype or a substitution.
    private Node type() {
        if (in.look() == 'T') {
            Node parameter = parsers.arguments.parameter();
            in.substitutions.add(parameter);
            return parameter;
        }
        if (in.look() == 'D') {
            Node type = parsers.types.decltype();
            in.substitutions.add(type);
            return type;
        }
        if (in.look() == 'S' && in.look(1) != 't') {
            return parsers.names.substitution();
        }
        return parsers.types.type();
    }

    private Node simpleId() {
        Node name = parsers.names.sourceName();
        return in.look() == 'I' ? new WithArguments(name, parsers.arguments.read(false)) : name;
    }

    private Node base() {
        if (Mangled.isDigit(in.look())) {
            return simpleId();
        }
        if (in.take("dn")) {
            Node type = Mangled.isDigit(in.look()) ? simpleId() : type();
            return new Affixed("~", type, "");
        }
        in.take("on");
        Node operator = parsers.names.operator(null);
        return in.look() == 'I' ? new WithArguments(operator, parsers.arguments.read(false)) : operator;
    }
}
