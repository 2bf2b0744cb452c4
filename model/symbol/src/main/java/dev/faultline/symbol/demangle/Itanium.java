package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Affixed;
import dev.faultline.symbol.demangle.NameNodes.Encoding;
import dev.faultline.symbol.demangle.NameNodes.Special;
import java.util.regex.Pattern;

/// Demangles C++ names (Itanium C++ ABI, section 5.1). One object a name.
final class Itanium {
    /// What compilers append for one copy: a word with its numbers. Possessive: matched without recursion.
    private static final Pattern CLONE = Pattern.compile("\\.[a-z_]++(?:\\.\\d++)*+|(?:\\.\\d++)++");
    /// What clang appends to names inside of closures, to keep them apart.
    private static final Pattern CLANG_HASH = Pattern.compile("\\$[0-9a-f]{32}");

    private final Mangled in;
    final Style style;
    final boolean gnu;
    final NameParser names;
    final TypeParser types;
    final TemplateParser arguments;
    final LambdaParser lambdas;
    final LiteralParser literals;
    final ExpressionParser expressions;
    final UnresolvedParser unresolved;
    final EncodingParser encodings;
    final RequirementParser requirements;

    private Itanium(String mangled, Style style) {
        this.in = new Mangled(mangled);
        this.style = style;
        this.gnu = style.isGnu();
        names = new NameParser(in, this);
        types = new TypeParser(in, this);
        arguments = new TemplateParser(in, this);
        lambdas = new LambdaParser(in, this);
        literals = new LiteralParser(in, this);
        expressions = new ExpressionParser(in, this);
        unresolved = new UnresolvedParser(in, this);
        encodings = new EncodingParser(in, this);
        requirements = new RequirementParser(in, this);
    }

    /// The name as the source spells it.
    ///
    /// @throws UndecodableException when it is not a C++ name
    static String demangle(String mangled, Style style) {
        Output out = new Output(style);
        new Itanium(mangled, style).whole().print(out);
        return out.toString();
    }

    /// The type as the source spells it.
    ///
    /// @throws UndecodableException when it is not a type
    static String demangleType(String mangled, Style style) {
        Itanium parsers = new Itanium(mangled, style);
        Node type = parsers.types.type();
        if (!parsers.in.isAtEnd()) {
            throw Mangled.invalid();
        }
        Output out = new Output(style);
        type.print(out);
        return out.toString();
    }

    private Node whole() {
        // Up to four underscores: two are for blocks, one is what Mach-O puts before every symbol.
        if (in.take("___Z") || in.take("____Z")) {
            return block();
        }
        if (!in.take("_Z") && !in.take("__Z")) {
            throw Mangled.invalid();
        }
        Node name = encodings.encoding();
        if (style == Style.SYMBOLIC && name instanceof Encoding function) {
            name = function.withoutResult();
        }
        if (in.look() == '.') {
            name = suffixed(name, in.text.substring(in.at));
            in.at = in.text.length();
        }
        if (CLANG_HASH.matcher(in.text).region(in.at, in.text.length()).matches()) {
            in.at = in.text.length();
        }
        end();
        return name;
    }

    private Node block() {
        Node function = encodings.encoding();
        if (!in.take("_block_invoke")) {
            throw Mangled.invalid();
        }
        boolean numbered = in.take('_');
        if (in.number(false).isEmpty() && numbered) {
            throw Mangled.invalid();
        }
        if (in.look() == '.') {
            in.at = in.text.length();
        }
        end();
        return new Special("invocation function for block in ", function);
    }

    /// What compilers append for copies they make: `.isra.0`, `.part.1.cold`.
    private Node suffixed(Node name, String suffix) {
        if (!gnu) {
            return new Affixed("", name, " (" + suffix + ")");
        }
        // One for each copy of a copy: a word with its numbers.
        String clones = CLONE.matcher(suffix).replaceAll(" [clone $0]");
        return new Affixed("", name, clones);
    }

    private void end() {
        if (!in.isAtEnd()) {
            throw Mangled.invalid();
        }
    }
}
