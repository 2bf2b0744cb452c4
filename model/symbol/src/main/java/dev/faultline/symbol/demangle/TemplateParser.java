package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Arguments;
import dev.faultline.symbol.demangle.NameNodes.Text;
import dev.faultline.symbol.demangle.PackNodes.Later;
import dev.faultline.symbol.demangle.PackNodes.Pack;
import dev.faultline.symbol.demangle.PackNodes.PackArguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads template arguments and references to them (5.1.5.9 "Template arguments", `<template-param>`).
final class TemplateParser {
    private final Mangled in;
    private final Itanium parsers;

    TemplateParser(Mangled in, Itanium parsers) {
        this.in = in;
        this.parsers = parsers;
    }

    /// `I <template-arg>* E`
    ///
    /// @param outermost whether later template parameters refer to these
    Node read(boolean outermost) {
        in.down();
        boolean follow = in.argumentsFollow;
        in.argumentsFollow = true;
        in.expect('I');
        List<Node> known = new ArrayList<>();
        if (outermost) {
            in.levels = new ArrayList<>();
            in.levels.add(known);
        }
        List<Node> arguments = new ArrayList<>();
        while (!in.take('E')) {
            if (outermost) {
                if (LambdaParser.isDeclaration(in)) {
                    // May refer to the arguments before it, which the argument itself must not.
                    parsers.lambdas.declaration(null);
                }
                List<@Nullable List<Node>> kept = in.levels;
                in.levels = new ArrayList<>();
                Node argument = argument();
                in.levels = kept;
                arguments.add(argument);
                known.add(argument instanceof PackArguments pack ? new Pack(pack.elements()) : argument);
            } else {
                arguments.add(argument());
            }
            if (parsers.expressions.constraint() != null) {
                in.expect('E');
                break;
            }
        }
        in.argumentsFollow = follow;
        in.up();
        return new Arguments(arguments);
    }

    Node argument() {
        in.down();
        Node argument = anyArgument();
        in.up();
        return argument;
    }

    private Node anyArgument() {
        return switch (in.look()) {
            case 'X' -> {
                in.at++;
                Node expression = parsers.expressions.expression();
                in.expect('E');
                yield expression;
            }
            // 'I' is what old compilers wrote.
            case 'J', 'I' -> {
                in.at++;
                List<Node> elements = new ArrayList<>();
                while (!in.take('E')) {
                    elements.add(argument());
                }
                yield new PackArguments(elements);
            }
            case 'L' -> {
                if (in.look(1) == 'Z') {
                    in.at += 2;
                    Node name = parsers.encodings.encoding();
                    in.expect('E');
                    yield name;
                }
                yield parsers.literals.primary();
            }
            case 'T' -> {
                if (LambdaParser.isDeclaration(in)) {
                    // What the parameter was declared as is read and, as the tools do, not printed.
                    parsers.lambdas.declaration(null);
                    yield argument();
                }
                yield parsers.types.type();
            }
            default -> parsers.types.type();
        };
    }

    /// `T_`, `T <n> _`, `TL <level> __`
    Node parameter() {
        int start = in.at;
        in.expect('T');
        long level = 0;
        if (in.take('L')) {
            level = index();
        }
        long index = index();
        if (in.inConstraint) {
            return new Text(in.text.substring(start, in.at - 1));
        }
        if (in.permitLater && level == 0) {
            Later later = new Later(index);
            in.later.add(later);
            return later;
        }
        List<Node> arguments = level < in.levels.size() ? in.levels.get((int) level) : null;
        if (arguments != null && index < arguments.size()) {
            return arguments.get((int) index);
        }
        if (in.lambdaLevel == level && level <= in.levels.size()) {
            if (level == in.levels.size()) {
                in.levels.add(null);
            }
            return parsers.gnu ? new PackNodes.Auto((int) index, in) : new Text("auto");
        }
        throw Mangled.invalid();
    }

    private long index() {
        if (in.take('_')) {
            return 0;
        }
        long value = in.count() + 1L;
        in.expect('_');
        return value;
    }

    /// Gives the parameters of conversion operators the arguments that came after them.
    void resolve(int first) {
        for (int i = first; i < in.later.size(); i++) {
            Later later = in.later.get(i);
            List<Node> arguments = in.levels.isEmpty() ? null : in.levels.getFirst();
            if (arguments == null || later.index >= arguments.size()) {
                throw Mangled.invalid();
            }
            later.target = arguments.get((int) later.index);
        }
        in.later.subList(first, in.later.size()).clear();
    }
}
