package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Affixed;
import dev.faultline.symbol.demangle.NameNodes.Known;
import dev.faultline.symbol.demangle.NameNodes.ModuleEntity;
import dev.faultline.symbol.demangle.NameNodes.ModuleName;
import dev.faultline.symbol.demangle.NameNodes.Nested;
import dev.faultline.symbol.demangle.NameNodes.Structor;
import dev.faultline.symbol.demangle.NameNodes.Text;
import dev.faultline.symbol.demangle.NameNodes.WithArguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads names (5.1.3 "Operator Encodings and names", 5.1.4 "Scoped names", 5.1.6 "Local names").
final class NameParser {
    /// What a name tells the encoding around it.
    static final class State {
        boolean structorOrConversion;
        boolean endsWithArguments;
        boolean explicitObject;
        String qualifiers = "";
        final int firstLater;

        State(Mangled in) {
            firstLater = in.later.size();
        }
    }

    private final Mangled in;
    private final Itanium parsers;

    NameParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    Node name(@Nullable State state) {
        in.down();
        Node name = anyName(state);
        in.up();
        return name;
    }

    private Node anyName(@Nullable State state) {
        if (in.take('N')) {
            return nested(state);
        }
        if (in.take('Z')) {
            return local(state);
        }
        boolean std = in.take("St");
        Node referred = in.look() == 'S' ? substitution() : null;
        ModuleName module = referred instanceof ModuleName known ? known : null;
        if (referred != null && module == null) {
            if (std || in.look() != 'I') {
                throw Mangled.invalid();
            }
            return withArguments(referred, true, state);
        }
        return withArguments(unqualified(state, std ? new Text("std") : null, module), false, state);
    }

    private Node withArguments(Node name, boolean substituted, @Nullable State state) {
        Node result = name;
        if (in.look() == 'I') {
            if (!substituted) {
                in.substitutions.add(result);
            }
            result = new WithArguments(result, parsers.arguments.read(state != null));
            if (state != null) {
                state.endsWithArguments = true;
            }
        }
        return result;
    }

    /// `W <name>`, `WP <partition>`, each more after what is known already; null where there is no module.
    @Nullable
    ModuleName module(@Nullable ModuleName known) {
        ModuleName module = known;
        while (in.take('W')) {
            boolean partition = in.take('P');
            module = new ModuleName(module, sourceName(), partition);
            in.substitutions.add(module);
        }
        return module;
    }

    private Node local(@Nullable State state) {
        Node function = parsers.encodings.encoding();
        in.expect('E');
        if (in.take('s')) {
            discriminator();
            return new Nested(function, new Text("string literal"));
        }
        if (in.take('d')) {
            String number = in.number(true);
            in.expect('_');
            Node inner = name(state);
            return parsers.gnu
                    ? new Nested(function, inner, "::{default arg#" + place(number) + "}::")
                    : new Nested(function, inner);
        }
        Node inner = name(state);
        discriminator();
        return new Nested(function, inner);
    }

    private static long place(String number) {
        return number.isEmpty() ? 1 : number.startsWith("n") ? 0 : Long.parseLong(number) + 2;
    }

    /// `_ <digit>`, `__ <number> _`, or what old compilers wrote: digits.
    private void discriminator() {
        int start = in.at;
        if (in.take('_')) {
            if (Mangled.isDigit(in.look())) {
                in.at++;
                while (parsers.gnu && Mangled.isDigit(in.look())) {
                    in.at++;
                }
            } else if (in.take('_')) {
                String number = in.number(false);
                boolean tooSmall = parsers.gnu && number.length() < 2;
                if (number.isEmpty() || tooSmall || !in.take('_')) {
                    in.at = start;
                }
            } else {
                in.at = start;
            }
        } else if (Mangled.isDigit(in.look())) {
            in.number(false);
            if (!in.isAtEnd()) {
                in.at = start;
            }
        }
    }

    private Node nested(@Nullable State state) {
        boolean explicitObject = in.take('H');
        String qualifiers = parsers.types.qualifiers();
        String reference = in.take('O') ? " &&" : in.take('R') ? " &" : "";
        if (state != null) {
            state.qualifiers = qualifiers + reference;
            state.explicitObject = explicitObject;
        }
        Node name = null;
        while (!in.take('E')) {
            if (state != null) {
                state.endsWithArguments = false;
            }
            // What is referred to is known already; `std` alone is nothing to refer to.
            Node referred = in.look() == 'S' ? scope() : null;
            if (referred instanceof ModuleName module) {
                name = unqualified(state, name, module);
                in.substitutions.add(name);
            } else if (referred == null) {
                name = nestedPart(name, state);
                in.substitutions.add(name);
            } else if (name == null) {
                name = referred;
            } else {
                throw Mangled.invalid();
            }
            in.take('M');
        }
        if (name == null || in.substitutions.isEmpty()) {
            throw Mangled.invalid();
        }
        in.substitutions.removeLast();
        return name;
    }

    private Node nestedPart(@Nullable Node scope, @Nullable State state) {
        char next = in.look();
        if (next == 'I') {
            if (scope == null || scope instanceof WithArguments) {
                throw Mangled.invalid();
            }
            Node arguments = parsers.arguments.read(state != null);
            if (state != null) {
                state.endsWithArguments = true;
            }
            return new WithArguments(scope, arguments);
        }
        boolean first = next == 'T' || (next == 'D' && (in.look(1) == 't' || in.look(1) == 'T'));
        if (!first) {
            return unqualified(state, scope, null);
        }
        if (scope != null) {
            throw Mangled.invalid();
        }
        return next == 'T' ? parsers.arguments.parameter() : parsers.types.decltype();
    }

    private Node scope() {
        return in.take("St") ? new Text("std") : substitution();
    }

    private Node unqualified(@Nullable State state, @Nullable Node scope, @Nullable ModuleName of) {
        ModuleName module = module(of);
        boolean friend = scope != null && in.take('F');
        boolean internal = in.take('L');
        Node outer = isStructor() && scope instanceof Known known ? known.expanded() : scope;
        Node bare = bareName(state, isStructor() && module != null ? null : outer);
        Node name = tagged(module == null ? bare : new ModuleEntity(module, bare));
        if (internal) {
            discriminatorOfInternal();
        }
        if (outer == null) {
            return name;
        }
        return friend ? new Nested(outer, name, "::friend ") : new Nested(outer, name);
    }

    private boolean isStructor() {
        return in.look() == 'C' || in.look() == 'D';
    }

    private void discriminatorOfInternal() {
        if (parsers.gnu && in.look() == '_' && Mangled.isDigit(in.look(1))) {
            discriminator();
        }
    }

    private Node tagged(Node name) {
        Node tagged = name;
        while (in.take('B')) {
            tagged = new Affixed("", tagged, "[abi:" + in.slice(in.count()) + "]");
        }
        return tagged;
    }

    private Node bareName(@Nullable State state, @Nullable Node scope) {
        char next = in.look();
        if (Mangled.isDigit(next)) {
            return sourceName();
        }
        if (in.take("DC")) {
            List<Node> bindings = new ArrayList<>();
            do {
                bindings.add(sourceName());
            } while (!in.take('E'));
            return new TypeNodes.Listed("[", bindings, "]");
        }
        if (next == 'U') {
            return parsers.lambdas.unnamed();
        }
        if (next == 'C' || next == 'D') {
            return structor(state, scope);
        }
        return operator(state);
    }

    Node sourceName() {
        String name = in.slice(in.count());
        return new Text(name.startsWith("_GLOBAL__N") ? "(anonymous namespace)" : name);
    }

    private Node structor(@Nullable State state, @Nullable Node scope) {
        if (scope == null) {
            throw Mangled.invalid();
        }
        boolean destructor = in.take('D');
        boolean inherited = !destructor && in.take('C') && in.take('I');
        char variant = in.look();
        if (variant < '0' || variant > '5') {
            throw Mangled.invalid();
        }
        in.at++;
        if (state != null) {
            state.structorOrConversion = true;
        }
        Node base = inherited ? name(state) : scope;
        return new Structor(parsers.gnu ? base : scope, destructor);
    }

    Node operator(@Nullable State state) {
        if (in.take("cv")) {
            boolean follow = in.argumentsFollow;
            boolean permit = in.permitLater;
            in.argumentsFollow = false;
            in.permitLater = permit || state != null;
            Node type = parsers.types.type();
            in.argumentsFollow = follow;
            in.permitLater = permit;
            if (state != null) {
                state.structorOrConversion = true;
            }
            return new Affixed("operator ", type, "");
        }
        if (in.take("li")) {
            return new Affixed("operator\"\" ", sourceName(), "");
        }
        if (in.look() == 'v' && Mangled.isDigit(in.look(1))) {
            in.at += 2;
            return new Affixed("operator ", sourceName(), "");
        }
        Operator operator = parsers.expressions.operator();
        String name = operator == null ? null : operator.functionName();
        if (name == null) {
            throw Mangled.invalid();
        }
        return new Text(name);
    }

    Node substitution() {
        in.expect('S');
        char next = in.look();
        if (next >= 'a' && next <= 'z') {
            in.at++;
            Node known = switch (next) {
                case 'a' -> new Known("allocator", null);
                case 'b' -> new Known("basic_string", null);
                case 's' -> new Known("string", "basic_string");
                case 'i' -> new Known("istream", "basic_istream");
                case 'o' -> new Known("ostream", "basic_ostream");
                case 'd' -> new Known("iostream", "basic_iostream");
                default -> throw Mangled.invalid();
            };
            if (in.look() != 'B') {
                return known;
            }
            Node tagged = tagged(known);
            in.substitutions.add(tagged);
            return tagged;
        }
        return in.substitution(in.sequence());
    }
}
