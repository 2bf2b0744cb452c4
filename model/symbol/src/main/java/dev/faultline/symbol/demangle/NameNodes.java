package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of names.
final class NameNodes {
    private NameNodes() {}

    /// Plain text: an identifier, a keyword.
    record Text(String text) implements Node {
        @Override
        public void left(Output out) {
            out.add(text);
        }

        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public String baseName() {
            return text;
        }
    }

    /// `outer::name`
    record Nested(Node outer, Node name, String between) implements Node {
        Nested(Node outer, Node name) {
            this(outer, name, "::");
        }

        @Override
        public void left(Output out) {
            outer.print(out);
            out.add(between);
            name.print(out);
        }

        @Override
        public boolean isSimple() {
            return true;
        }

        @Override
        public String baseName() {
            return name.baseName();
        }
    }

    /// Text before or after a name: `::name`, `name[abi:tag]`.
    record Affixed(String before, Node name, String after) implements Node {
        @Override
        public void left(Output out) {
            out.add(before);
            name.print(out);
            out.add(after);
        }

        @Override
        public String baseName() {
            return name.baseName();
        }
    }

    /// A constructor or destructor.
    record Structor(Node type, boolean destructor) implements Node {
        @Override
        public void left(Output out) {
            out.add(destructor ? "~" : "").add(type.baseName());
        }

        @Override
        public String baseName() {
            return type.baseName();
        }
    }

    /// `name<arguments>`
    record WithArguments(Node name, Node arguments) implements Node {
        @Override
        public void left(Output out) {
            out.marks.hidden(() -> {
                name.print(out);
                arguments.print(out);
            });
        }

        @Override
        public String baseName() {
            return name.baseName();
        }
    }

    /// `<a, b>`
    record Arguments(List<Node> arguments) implements Node {
        @Override
        public void left(Output out) {
            int kept = out.parentheses;
            out.parentheses = 0;
            if (out.gnu && out.last() == '<') {
                out.add(' ');
            }
            out.add('<');
            Node.printList(arguments, out);
            if (out.gnu && out.endsWithBracket()) {
                out.add(' ');
            }
            out.add('>');
            out.parentheses = kept;
        }
    }

    /// One of the names that have an abbreviation (5.1.8 "Compression"): `Ss` is `std::string`.
    record Known(String name, @Nullable String full) implements Node {
        @Override
        public void left(Output out) {
            out.add("std::").add(name);
        }

        @Override
        public String baseName() {
            return name;
        }

        /// With its template arguments, as constructors need it.
        Node expanded() {
            return full == null ? this : new Expanded(full);
        }
    }

    private record Expanded(String name) implements Node {
        @Override
        public void left(Output out) {
            boolean string = name.equals("basic_string");
            out.add("std::").add(name).add("<char, std::char_traits<char>");
            out.add(string ? ", std::allocator<char>" : "").add(out.gnu ? " >" : ">");
        }

        @Override
        public String baseName() {
            return name;
        }
    }

    /// A function with its parameters.
    record Encoding(
            @Nullable Node result,
            Node name,
            List<Node> parameters,
            String qualifiers,
            boolean explicitObject,
            @Nullable Node constraint)
            implements Node {
        Encoding withoutResult() {
            return new Encoding(null, name, parameters, qualifiers, explicitObject, constraint);
        }

        @Override
        public Node withoutParameters() {
            return name;
        }

        /// GNU leaves the parameters out only after a qualified name.
        Node address() {
            boolean qualified = name instanceof Nested nested && !(nested.outer instanceof Encoding);
            return qualified ? name : this;
        }

        @Override
        public String baseName() {
            return name.baseName();
        }

        @Override
        public void left(Output out) {
            out.marks.hidden(() -> {
                if (out.gnu) {
                    printGnu(out);
                } else {
                    printLlvm(out);
                }
                RequirementParser.print(constraint, out);
            });
        }

        /// GNU writes the function's own qualifiers at its parameters, LLVM behind all of the result.
        private void printGnu(Output out) {
            if (result == null) {
                declare(out);
            } else if (!out.marks.isWrittenBy(result, Marks.Kind.DECLARATION, this::declare, out)) {
                out.add(' ');
                declare(out);
            }
        }

        private void declare(Output out) {
            name.print(out);
            out.marks.hidden(() -> printParameters(out));
            out.add(qualifiers);
        }

        private void printLlvm(Output out) {
            if (result != null) {
                result.left(out);
                out.add(result.hasRight(out) ? "" : " ");
            }
            name.print(out);
            printParameters(out);
            if (result != null) {
                result.right(out);
            }
            out.add(qualifiers);
        }

        private void printParameters(Output out) {
            out.open();
            out.add(explicitObject ? "this " : "");
            Node.printList(parameters, out);
            out.close();
        }
    }

    /// The name of a module of C++20: `Foo.Bar`, or a partition of one: `Foo:Part`.
    record ModuleName(@Nullable Node parent, Node name, boolean partition) implements Node {
        @Override
        public void left(Output out) {
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
    record ModuleEntity(Node module, Node name) implements Node {
        @Override
        public void left(Output out) {
            name.print(out);
            out.add('@');
            module.print(out);
        }

        @Override
        public String baseName() {
            return name.baseName();
        }
    }

    /// Something the compiler made for a name: `vtable for name`.
    record Special(String before, Node name) implements Node {
        @Override
        public void left(Output out) {
            out.add(before);
            name.print(out);
        }
    }

    /// A type without a name, or a closure.
    record Unnamed(String kind, String number, @Nullable Node parameters) implements Node {
        @Override
        public void left(Output out) {
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
