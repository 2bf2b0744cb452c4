package dev.faultline.symbol.demangle;

import java.util.HashMap;
import java.util.Map;
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

    private static final Map<String, Operator> TABLE = new HashMap<>();

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
            TABLE.put(parts[0], new Operator(parts[1], kind(kind), Precedence.valueOf(parts[3]), flag));
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
    static @Nullable Operator of(String code) {
        return TABLE.get(code);
    }

    /// Whether it stands between two operands.
    boolean isInfix() {
        return kind == Kind.BINARY || kind == Kind.MEMBER;
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
