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
        Node ofTemplate = parsers.expressions.constraint();
        List<Node> parameters = new ArrayList<>();
        if (!in.take('v')) {
            do {
                parameters.add(parsers.types.type());
            } while (in.look() != 'E' && in.look() != 'Q');
        }
        Node ofFunction = parsers.expressions.constraint();
        in.expect('E');
        in.lambdaLevel = keptLevel;
        in.levels = keptLevels;
        String number = in.number(false);
        in.expect('_');
        return new Unnamed("lambda", number, new Declarator(declarations, ofTemplate, parameters, ofFunction));
    }

    /// `<template parameters>(parameters)` of a closure.
    private record Declarator(
            List<Node> declarations,
            @Nullable Node ofTemplate,
            List<Node> parameters,
            @Nullable Node ofFunction) implements Node {
        @Override
        public void left(Output out) {
            out.closures++;
            if (!declarations.isEmpty()) {
                out.add('<');
                Node.printList(declarations, out);
                out.add('>');
            }
            RequirementParser.print(ofTemplate, out);
            out.add(ofTemplate == null ? "" : " ");
            out.open();
            Node.printList(parameters, out);
            out.close();
            RequirementParser.print(ofFunction, out);
            out.closures--;
        }
    }

    static boolean isDeclaration(Mangled in) {
        return in.look() == 'T' && "yptnk".indexOf(in.look(1)) >= 0 && in.look(1) != 0;
    }

    /// `Ty`, `Tn type`, `Tt ... E`, `Tp declaration`, `Tk concept`
    ///
    /// @param own takes the name that was made up for the parameter; null: nobody can refer to it
    Node declaration(@Nullable List<Node> own) {
        in.down();
        in.at++;
        char kind = in.look();
        in.at++;
        Node result = switch (kind) {
            case 'y' -> new Declared("typename ", null, null, synthetic("$T", 0, own));
            case 'n' -> {
                Node name = synthetic("$N", 1, own);
                yield new Declared("", parsers.types.type(), null, name);
            }
            case 't' -> template(own);
            case 'k' -> {
                Node concept = parsers.names.name(null);
                yield new Declared("", new Framed("", concept, " ", null, ""), null, synthetic("$T", 0, own));
            }
            default -> new DeclaredPack(declaration(own));
        };
        in.up();
        return result;
    }

    private Node template(@Nullable List<Node> own) {
        Node name = synthetic("$TT", 2, own);
        List<@Nullable List<Node>> keptLevels = in.levels;
        in.levels = new ArrayList<>(keptLevels);
        List<Node> names = new ArrayList<>();
        in.levels.add(names);
        List<Node> inner = new ArrayList<>();
        Node constraint = null;
        while (!in.take('E')) {
            inner.add(declaration(names));
            constraint = parsers.expressions.constraint();
            if (constraint != null) {
                in.expect('E');
                break;
            }
        }
        in.levels = keptLevels;
        return new Declared("", new Listed("template<", inner, "> typename "), constraint, name);
    }

    private Node synthetic(String prefix, int kind, @Nullable List<Node> own) {
        int index = in.synthetic[kind]++;
        Node name = new Text(index == 0 ? prefix : prefix + (index - 1));
        if (own != null) {
            own.add(name);
        }
        return name;
    }

    /// A template parameter with the name that was made up for it; its type may surround the name.
    private record Declared(
            String before, @Nullable Node type, @Nullable Node constraint, Node name) implements Node {
        @Override
        public void left(Output out) {
            out.add(before);
            if (type != null) {
                type.left(out);
                if (!type.hasRight(out) && out.last() != ' ') {
                    out.add(' ');
                }
            }
        }

        @Override
        public void right(Output out) {
            name.print(out);
            if (type != null) {
                type.right(out);
            }
            RequirementParser.print(constraint, out);
        }
    }

    /// A template parameter pack: the dots stand before the name.
    private record DeclaredPack(Node parameter) implements Node {
        @Override
        public void left(Output out) {
            parameter.left(out);
            out.add("...");
        }

        @Override
        public void right(Output out) {
            parameter.right(out);
        }
    }
}
