package dev.faultline.symbol.demangle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes of parameter packs, and of template parameters that are known only later.
final class PackNodes {
    private PackNodes() {}

    /// A pack: stands for the element that is printed just now.
    static final class Pack extends Node {
        final List<Node> elements;

        Pack(List<Node> elements) {
            this.elements = elements;
        }

        private @Nullable Node current(Output out) {
            if (out.packSize == Integer.MAX_VALUE) {
                out.packSize = elements.size();
                out.packIndex = 0;
            }
            return out.packIndex < elements.size() ? elements.get(out.packIndex) : null;
        }

        @Override
        Node resolved(Output out) {
            Node node = current(out);
            return node == null ? this : node.resolved(out);
        }

        @Override
        boolean hasRight(Output out) {
            Node node = current(out);
            return node != null && node.hasRight(out);
        }

        @Override
        boolean isArray(Output out) {
            Node node = current(out);
            return node != null && node.isArray(out);
        }

        @Override
        boolean isFunction(Output out) {
            Node node = current(out);
            return node != null && node.isFunction(out);
        }

        @Override
        void left(Output out) {
            Node node = current(out);
            if (node != null) {
                out.enter();
                node.left(out);
                out.leave();
            }
        }

        @Override
        void right(Output out) {
            Node node = current(out);
            if (node != null) {
                out.enter();
                node.right(out);
                out.leave();
            }
        }
    }

    /// Template arguments that fill a pack.
    static final class PackArguments extends Node {
        final List<Node> elements;

        PackArguments(List<Node> elements) {
            this.elements = elements;
        }

        @Override
        void left(Output out) {
            printList(elements, out);
        }
    }

    /// `pattern...`: printed once for each element of the packs inside.
    static final class Expansion extends Node {
        private final Node pattern;

        Expansion(Node pattern) {
            this.pattern = pattern;
        }

        @Override
        void left(Output out) {
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
    static final class PackSize extends Node {
        private final List<Node> packs;
        private final Node otherwise;

        /// @param otherwise what is printed by tools that do not count
        PackSize(List<Node> packs, Node otherwise) {
            this.packs = packs;
            this.otherwise = otherwise;
        }

        @Override
        void left(Output out) {
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
    static final class Auto extends Node {
        private final int index;
        private final Mangled name;

        Auto(int index, Mangled name) {
            this.index = index;
            this.name = name;
        }

        private @Nullable Node outside(Output out) {
            List<Node> arguments = name.outerArguments;
            boolean known = out.closures == 0 && index < arguments.size();
            return known && !(arguments.get(index) instanceof Auto) ? arguments.get(index) : null;
        }

        @Override
        Node resolved(Output out) {
            Node node = outside(out);
            return node == null ? this : node.resolved(out);
        }

        @Override
        void left(Output out) {
            Node node = outside(out);
            if (node == null) {
                out.add("auto:" + (index + 1));
            } else {
                out.enter();
                node.left(out);
                out.leave();
            }
        }
    }

    /// A template parameter of a conversion operator, whose arguments come after it in the name.
    static final class Later extends Node {
        final long index;

        @Nullable
        Node target;

        private boolean printing;

        Later(long index) {
            this.index = index;
        }

        private Node target() {
            if (target == null || printing) {
                throw new UndecodableException("a template parameter without argument");
            }
            return target;
        }

        @Override
        Node resolved(Output out) {
            return printing ? this : target().resolved(out);
        }

        @Override
        boolean hasRight(Output out) {
            return ask(0, out);
        }

        @Override
        boolean isArray(Output out) {
            return ask(1, out);
        }

        @Override
        boolean isFunction(Output out) {
            return ask(2, out);
        }

        private boolean ask(int what, Output out) {
            if (printing) {
                return false;
            }
            Node node = target();
            printing = true;
            boolean answer = what == 0 ? node.hasRight(out) : what == 1 ? node.isArray(out) : node.isFunction(out);
            printing = false;
            return answer;
        }

        @Override
        void left(Output out) {
            if (!printing) {
                Node node = target();
                printing = true;
                node.left(out);
                printing = false;
            }
        }

        @Override
        void right(Output out) {
            if (!printing) {
                Node node = target();
                printing = true;
                node.right(out);
                printing = false;
            }
        }
    }
}
