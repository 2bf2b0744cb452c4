package dev.faultline.symbol.demangle;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// The nodes of parameter packs, and of template parameters that are known only later.
final class PackNodes {
    private PackNodes() {}

    /// Stands for another node, if there is one just now.
    interface Stand extends Node {
        /// The other node; null: there is none, and nothing is printed.
        @Nullable
        Node other(Output out);

        default boolean ask(Output out, BiPredicate<Node, Output> question) {
            Node other = other(out);
            return other != null && question.test(other, out);
        }

        default void show(Output out, BiConsumer<Node, Output> half) {
            Node other = other(out);
            if (other != null) {
                out.enter();
                half.accept(other, out);
                out.leave();
            }
        }

        @Override
        default Node resolved(Output out) {
            Node other = other(out);
            return other == null ? this : other.resolved(out);
        }

        @Override
        default boolean hasRight(Output out) {
            return ask(out, Node::hasRight);
        }

        @Override
        default boolean isArray(Output out) {
            return ask(out, Node::isArray);
        }

        @Override
        default boolean isFunction(Output out) {
            return ask(out, Node::isFunction);
        }

        @Override
        default void left(Output out) {
            show(out, Node::left);
        }

        @Override
        default void right(Output out) {
            show(out, Node::right);
        }
    }

    /// A pack: stands for the element that is printed just now.
    record Pack(List<Node> elements) implements Stand {
        @Override
        public @Nullable Node other(Output out) {
            if (out.packSize == Integer.MAX_VALUE) {
                out.packSize = elements.size();
                out.packIndex = 0;
            }
            return out.packIndex < elements.size() ? elements.get(out.packIndex) : null;
        }
    }

    /// Template arguments that fill a pack.
    record PackArguments(List<Node> elements) implements Node {
        @Override
        public void left(Output out) {
            Node.printList(elements, out);
        }
    }

    /// `pattern...`: printed once for each element of the packs inside.
    record Expansion(Node pattern) implements Node {
        @Override
        public void left(Output out) {
            int index = out.packIndex;
            int size = out.packSize;
            out.packIndex = Integer.MAX_VALUE;
            out.packSize = Integer.MAX_VALUE;
            int start = out.length();
            pattern.print(out);
            if (out.packSize == Integer.MAX_VALUE) {
                if (out.gnu) {
                    out.cut(start);
                    pattern.simpleOrEnclosed(out);
                }
                out.add("...");
            } else if (out.packSize == 0) {
                out.cut(start);
            } else {
                int count = out.packSize;
                for (int i = 1; i < count; i++) {
                    out.add(", ");
                    out.packIndex = i;
                    out.packSize = count;
                    pattern.print(out);
                }
            }
            out.packIndex = index;
            out.packSize = size;
        }
    }

    /// How many elements there are, where it is known.
    ///
    /// @param otherwise what is printed by tools that do not count
    record PackSize(List<Node> packs, Node otherwise) implements Node {
        @Override
        public void left(Output out) {
            if (out.gnu) {
                out.add(Integer.toString(
                        packs.stream().mapToInt(PackSize::count).sum()));
            } else {
                otherwise.print(out);
            }
        }

        private static int count(Node node) {
            return switch (node) {
                case Pack pack -> pack.elements.size();
                case PackArguments pack ->
                    pack.elements.stream().mapToInt(PackSize::count).sum();
                case Expansion expansion -> count(expansion.pattern);
                default -> 1;
            };
        }
    }

    /// A parameter of a generic closure. Referred to from outside (5.1.8 "Compression"), GNU takes it for the template
    /// parameter of that number there.
    record Auto(int index, Mangled name) implements Stand {
        @Override
        public @Nullable Node other(Output out) {
            List<Node> arguments = name.outerArguments;
            boolean known = out.closures == 0 && index < arguments.size();
            return known && !(arguments.get(index) instanceof Auto) ? arguments.get(index) : null;
        }

        @Override
        public void left(Output out) {
            if (other(out) == null) {
                out.add("auto:" + (index + 1));
            } else {
                Stand.super.left(out);
            }
        }
    }

    /// A template parameter of a conversion operator, whose arguments come after it in the name. An argument that
    /// refers to the parameter is left out, as it would have no end.
    static final class Later implements Stand {
        final long index;

        @Nullable
        Node target;

        private boolean printing;

        Later(long index) {
            this.index = index;
        }

        @Override
        public @Nullable Node other(Output out) {
            if (target == null) {
                throw new UndecodableException("a template parameter without argument");
            }
            return printing ? null : target;
        }

        @Override
        public boolean ask(Output out, BiPredicate<Node, Output> question) {
            boolean inside = printing;
            Node other = other(out);
            printing = true;
            boolean answer = other != null && question.test(other, out);
            printing = inside;
            return answer;
        }

        @Override
        public void show(Output out, BiConsumer<Node, Output> half) {
            boolean inside = printing;
            Node other = other(out);
            printing = true;
            if (other != null) {
                half.accept(other, out);
            }
            printing = inside;
        }
    }
}
