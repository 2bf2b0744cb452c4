package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of names.
final class NameNodes {
    private NameNodes() {}

    /// Plain text: an identifier, a keyword.
    static final class Text extends Node {
        final String text;

        Text(String text) {
            this.text = text;
        }

        @Override
        void left(Output out) {
            out.add(text);
        }

        @Override
        boolean isSimple() {
            return true;
        }

        @Override
        String baseName() {
            return text;
        }
    }

    /// `outer::name`
    static final class Nested extends Node {
        private final Node outer;
        private final Node name;
        private final String between;

        Nested(Node outer, Node name) {
            this(outer, name, "::");
        }

        Nested(Node outer, Node name, String between) {
            this.outer = outer;
            this.name = name;
            this.between = between;
        }

        @Override
        void left(Output out) {
            outer.print(out);
            out.add(between);
            name.print(out);
        }

        @Override
        boolean isSimple() {
            return true;
        }

        @Override
        String baseName() {
            return name.baseName();
        }
    }

    /// Text before or after a name: `::name`, `name[abi:tag]`.
    static final class Affixed extends Node {
        private final String before;
        private final Node name;
        private final String after;

        Affixed(String before, Node name, String after) {
            this.before = before;
            this.name = name;
            this.after = after;
        }

        @Override
        void left(Output out) {
            out.add(before);
            name.print(out);
            out.add(after);
        }

        @Override
        String baseName() {
            return name.baseName();
        }
    }

    /// A constructor or destructor.
    static final class Structor extends Node {
        private final Node type;
        private final boolean destructor;

        Structor(Node type, boolean destructor) {
            this.type = type;
            this.destructor = destructor;
        }

        @Override
        void left(Output out) {
            out.add(destructor ? "~" : "").add(type.baseName());
        }

        @Override
        String baseName() {
            return type.baseName();
        }
    }

    /// `name<arguments>`
    static final class WithArguments extends Node {
        private final Node name;
        private final Node arguments;

        WithArguments(Node name, Node arguments) {
            this.name = name;
            this.arguments = arguments;
        }

        @Override
        void left(Output out) {
            name.print(out);
            arguments.print(out);
        }

        @Override
        String baseName() {
            return name.baseName();
        }
    }

    /// `<a, b>`
    static final class Arguments extends Node {
        final List<Node> arguments;

        Arguments(List<Node> arguments) {
            this.arguments = arguments;
        }

        @Override
        void left(Output out) {
            int kept = out.parentheses;
            out.parentheses = 0;
            if (out.gnu && out.last() == '<') {
                out.add(' ');
            }
            out.add('<');
            printList(arguments, out);
            if (out.gnu && out.last() == '>') {
                out.add(' ');
            }
            out.add('>');
            out.parentheses = kept;
        }
    }

    /// One of the names that have an abbreviation (5.1.8 "Compression"): `Ss` is `std::string`.
    static final class Known extends Node {
        private final String name;
        final @Nullable String full;

        Known(String name, @Nullable String full) {
            this.name = name;
            this.full = full;
        }

        @Override
        void left(Output out) {
            out.add("std::").add(name);
        }

        @Override
        String baseName() {
            return name;
        }

        /// With its template arguments, as constructors need it.
        Node expanded() {
            return full == null ? this : new Expanded(full);
        }
    }

    private static final class Expanded extends Node {
        private final String name;

        Expanded(String name) {
            this.name = name;
        }

        @Override
        void left(Output out) {
            boolean string = name.equals("basic_string");
            out.add("std::").add(name).add("<char, std::char_traits<char>");
            out.add(string ? ", std::allocator<char>" : "").add(out.gnu ? " >" : ">");
        }

        @Override
        String baseName() {
            return name;
        }
    }

    /// A function with its parameters.
    static final class Encoding extends Node {
        private final @Nullable Node result;
        private final Node name;
        private final List<Node> parameters;
        private final String qualifiers;
        private final boolean explicitObject;
        private final @Nullable Node constraint;

        Encoding(
                @Nullable Node result,
                Node name,
                List<Node> parameters,
                String qualifiers,
                boolean explicitObject,
                @Nullable Node constraint) {
            this.result = result;
            this.name = name;
            this.parameters = parameters;
            this.qualifiers = qualifiers;
            this.explicitObject = explicitObject;
            this.constraint = constraint;
        }

        @Override
        boolean hasRight(Output out) {
            return true;
        }

        @Override
        boolean isFunction(Output out) {
            return true;
        }

        @Override
        Node withoutParameters() {
            return name;
        }

        @Override
        String baseName() {
            return name.baseName();
        }

        @Override
        void left(Output out) {
            if (result != null) {
                result.left(out);
                if (!result.hasRight(out)) {
                    out.add(' ');
                }
            }
            name.print(out);
        }

        @Override
        void right(Output out) {
            out.open();
            if (explicitObject) {
                out.add("this ");
            }
            printList(parameters, out);
            out.close();
            // The tools disagree about where the function's own qualifiers belong.
            out.add(out.gnu ? qualifiers : "");
            if (result != null) {
                result.right(out);
            }
            out.add(out.gnu ? "" : qualifiers);
            RequirementParser.print(constraint, out);
        }
    }

    /// The name of a module of C++20: `Foo.Bar`, or a partition of one: `Foo:Part`.
    static final class ModuleName extends Node {
        private final @Nullable Node parent;
        private final Node name;
        private final boolean partition;

        ModuleName(@Nullable Node parent, Node name, boolean partition) {
            this.parent = parent;
            this.name = name;
            this.partition = partition;
        }

        @Override
        void left(Output out) {
            if (parent != null) {
                parent.print(out);
            }
            if (parent != null || partition) {
                out.add(partition ? ':' : '.');
            }
            name.print(out);
        }
    }

    /// A name that belongs to a module: `name@module`.
    static final class ModuleEntity extends Node {
        private final Node module;
        private final Node name;

        ModuleEntity(Node module, Node name) {
            this.module = module;
            this.name = name;
        }

        @Override
        void left(Output out) {
            name.print(out);
            out.add('@');
            module.print(out);
        }

        @Override
        String baseName() {
            return name.baseName();
        }
    }

    /// Something the compiler made for a name: `vtable for name`.
    static final class Special extends Node {
        private final String before;
        private final Node name;

        Special(String before, Node name) {
            this.before = before;
            this.name = name;
        }

        @Override
        void left(Output out) {
            out.add(before);
            name.print(out);
        }
    }

    /// A type without a name, or a closure.
    static final class Unnamed extends Node {
        private final String kind;
        private final String number;
        private final @Nullable Node parameters;

        Unnamed(String kind, String number, @Nullable Node parameters) {
            this.kind = kind;
            this.number = number;
            this.parameters = parameters;
        }

        @Override
        void left(Output out) {
            if (out.gnu) {
                out.add('{').add(kind.equals("unnamed") ? "unnamed type" : kind);
                printParameters(out);
                int place = number.isEmpty() ? 1 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(number) + 2);
                out.add('#').add(Integer.toString(place)).add('}');
            } else {
                out.add('\'').add(kind).add(number).add('\'');
                printParameters(out);
            }
        }

        private void printParameters(Output out) {
            if (parameters != null) {
                parameters.print(out);
            }
        }

        void printDeclarator(Output out) {
            printParameters(out);
        }
    }
}
