package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Text;
import dev.faultline.symbol.demangle.NameNodes.Unnamed;
import dev.faultline.symbol.demangle.TypeNodes.Framed;
import dev.faultline.symbol.demangle.TypeNodes.Listed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads types without names and closures (5.1.7 "Unnamed types").
final class LambdaParser {
    private final Mangled in;
    private final Itanium parsers;

    LambdaParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    Node unnamed() {
        if (in.take("Ut")) {
            String number = in.number(false);
            in.expect('_');
            return new Unnamed("unnamed", number, null);
        }
        if (in.take("Ul")) {
            return closure();
        }
        if (in.take("Ub")) {
            in.number(false);
            in.expect('_');
            return new Text("'block-literal'");
        }
        throw Mangled.invalid();
    }

    private Node closure() {
        int keptLevel = in.lambdaLevel;
        List<@Nullable List<Node>> keptLevels = in.levels;
        in.lambdaLevel = keptLevels.size();
        in.levels = new ArrayList<>(keptLevels);
        List<Node> own = new ArrayList<>();
        in.levels.add(own);
        List<Node> declarations = new ArrayList<>();
        while (isDeclaration(in)) {
            declarations.add(declaration(own));
        }
        if (own.isEmpty()) {
            in.levels.removeLast();
        }
        if (in.take('Q')) {
            parsers.expressions.constraint();
        }
        List<Node> parameters = new ArrayList<>();
        if (!in.take("vE")) {
            do {
                parameters.add(parsers.types.type());
            } while (!in.take('E') && in.look() != 'Q');
            if (in.take('Q')) {
                parsers.expressions.constraint();
                in.expect('E');
            }
        }
        in.lambdaLevel = keptLevel;
        in.levels = keptLevels;
        String number = in.number(false);
        in.expect('_');
        Node list = new Listed("(", parameters, ")");
        Node declared = declarations.isEmpty() ? null : new Listed("<", declarations, ">");
        return new Unnamed("lambda", number, new Framed("", declared, "", list, ""));
    }

    static boolean isDeclaration(Mangled in) {
        return in.look() == 'T' && "yptnk".indexOf(in.look(1)) >= 0 && in.look(1) != 0;
    }

    /// `Ty`, `Tn type`, `Tt ... E`, `Tp declaration`, `Tk concept`
    Node declaration(List<Node> own) {
        in.down();
        in.at++;
        char kind = in.look();
        in.at++;
        Node result = switch (kind) {
            case 'y' -> new Framed("typename ", synthetic("$T", 0, own), "", null, "");
            case 'n' -> {
                Node name = synthetic("$N", 1, own);
                yield new Framed("", parsers.types.type(), " ", name, "");
            }
            case 't' -> template(own);
            case 'k' -> {
                Node name = synthetic("$T", 0, own);
                yield new Framed("", parsers.names.name(null), " ", name, "");
            }
            default -> {
                Node pack = declaration(own);
                yield new Framed("", pack, "...", null, "");
            }
        };
        in.up();
        return result;
    }

    private Node template(List<Node> own) {
        Node name = synthetic("$TT", 2, own);
        List<Node> inner = new ArrayList<>();
        List<Node> names = new ArrayList<>();
        while (!in.take('E')) {
            inner.add(declaration(names));
        }
        return new Framed("template<", new Listed("", inner, "> typename "), "", name, "");
    }

    private Node synthetic(String prefix, int kind, List<Node> own) {
        int index = in.synthetic[kind]++;
        Node name = new Text(index == 0 ? prefix : prefix + (index - 1));
        own.add(name);
        return name;
    }
}
