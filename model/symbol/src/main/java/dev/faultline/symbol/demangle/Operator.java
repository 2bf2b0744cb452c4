package dev.faultline.symbol.demangle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The operators (5.1.5.2 "Operator Encodings").
///
/// @param symbol as the source writes it
/// @param flag for `new` and `delete`: of arrays; for `sizeof` and its like: of a type; for member access: may be a
/// name
record Operator(String symbol, Kind kind, Precedence precedence, boolean flag) {
    /// How an operator's operands follow it.
    enum Kind {
        PREFIX,
        POSTFIX,
        BINARY,
        ARRAY,
        MEMBER,
        NEW,
        DELETE,
        CALL,
        CAST,
        CONDITIONAL,
        NAME_ONLY,
        NAMED_CAST,
        OF
    }

    private static final class Splitter {
        static final Pattern ENTRIES = Pattern.compile("\\|(?=[a-z][a-zA-Z] )|\\n");
    }

    private static final int LETTERS = 64;
    private static final @Nullable Operator[] TABLE = new Operator[26 * LETTERS];

    static {
        for (String entry : Splitter.ENTRIES.splitAsStream("""
                aN &= b ASSIGN|aS = b ASSIGN|aa && b AND_IF|ad & p UNARY|an & b AND|at alignof t UNARY
                aw co_await n PRIMARY|az alignof o UNARY|cc const_cast c POSTFIX|cl () ( POSTFIX|cm , b COMMA
                co ~ p UNARY|cv cast v CAST|dV /= b ASSIGN|da delete[] D UNARY|dc dynamic_cast c POSTFIX
                de * p UNARY|dl delete d UNARY|ds .* m POINTER_TO_MEMBER|dt . m POSTFIX|dv / b MULTIPLICATIVE
                eO ^= b ASSIGN|eo ^ b XOR|eq == b EQUALITY|ge >= b RELATIONAL|gt > b RELATIONAL|ix [] [ POSTFIX
                lS <<= b ASSIGN|le <= b RELATIONAL|ls << b SHIFT|lt < b RELATIONAL|mI -= b ASSIGN|mL *= b ASSIGN
                mi - b ADDITIVE|ml * b MULTIPLICATIVE|mm -- x POSTFIX|na new[] W UNARY|ne != b EQUALITY
                ng - p UNARY|nt ! p UNARY|nw new w UNARY|oR |= b ASSIGN|oo || b OR_IF|or | b OR|pL += b ASSIGN
                pl + b ADDITIVE|pm ->* M POINTER_TO_MEMBER|pp ++ x POSTFIX|ps + p UNARY|pt -> M POSTFIX
                qu ? q CONDITIONAL|rM %= b ASSIGN|rS >>= b ASSIGN|rc reinterpret_cast c POSTFIX|rm % b MULTIPLICATIVE
                rs >> b SHIFT|sc static_cast c POSTFIX|ss <=> b SPACESHIP|st sizeof t UNARY|sz sizeof o UNARY
                te typeid o POSTFIX|ti typeid t POSTFIX
                """).toList()) {
            String[] parts = entry.strip().split(" ", -1);
            char kind = parts[2].charAt(0);
            boolean flag = "tDWM".indexOf(kind) >= 0;
            TABLE[place(parts[0].charAt(0), parts[0].charAt(1))] =
                    new Operator(parts[1], kind(kind), Precedence.valueOf(parts[3]), flag);
        }
    }

    private static Kind kind(char letter) {
        return switch (letter) {
            case 'p' -> Kind.PREFIX;
            case 'x' -> Kind.POSTFIX;
            case '[' -> Kind.ARRAY;
            case 'm', 'M' -> Kind.MEMBER;
            case 'w', 'W' -> Kind.NEW;
            case 'd', 'D' -> Kind.DELETE;
            case '(' -> Kind.CALL;
            case 'v' -> Kind.CAST;
            case 'q' -> Kind.CONDITIONAL;
            case 'n' -> Kind.NAME_ONLY;
            case 'c' -> Kind.NAMED_CAST;
            case 't', 'o' -> Kind.OF;
            default -> Kind.BINARY;
        };
    }

    /// The operator of a code of two letters; null where there is none.
    static @Nullable Operator of(char first, char second) {
        int place = place(first, second);
        return place < 0 ? null : TABLE[place];
    }

    private static int place(char first, char second) {
        boolean letters = first >= 'a' && first <= 'z' && second >= 'A' && second <= 'z';
        return letters ? (first - 'a') * LETTERS + second - 'A' : -1;
    }

    /// Whether packs can be folded with it: it stands between two operands that are expressions.
    boolean isFoldable() {
        return kind == Kind.BINARY || (kind == Kind.MEMBER && symbol.endsWith("*"));
    }

    /// What a function is called that overloads it; null where it cannot be overloaded.
    @Nullable
    String functionName() {
        boolean fixed = kind == Kind.NAMED_CAST || kind == Kind.OF || kind == Kind.CAST;
        if (fixed || (kind == Kind.MEMBER && !flag)) {
            return null;
        }
        return Character.isLetter(symbol.charAt(0)) ? "operator " + symbol : "operator" + symbol;
    }
}
