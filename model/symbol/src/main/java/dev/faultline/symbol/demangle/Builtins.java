package dev.faultline.symbol.demangle;

import dev.faultline.symbol.demangle.NameNodes.Text;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The types that have a letter (5.1.5.1 "Builtin types").
final class Builtins {
    private static final @Nullable Node[] PLAIN = table(Builtins::name);
    private static final @Nullable Node[] EXTENDED = table(Builtins::extendedName);

    private Builtins() {}

    /// The type of a letter; null where there is none.
    static @Nullable Node of(char letter) {
        return letter < PLAIN.length ? PLAIN[letter] : null;
    }

    /// The type whose letter stands after a `D`.
    static @Nullable Node extended(char letter) {
        return letter < EXTENDED.length ? EXTENDED[letter] : null;
    }

    private static @Nullable Node[] table(IntFunction<@Nullable String> names) {
        @Nullable Node[] table = new Node[128];
        for (int letter = 0; letter < table.length; letter++) {
            String name = names.apply(letter);
            table[letter] = name == null ? null : new Text(name);
        }
        return table;
    }

    private static @Nullable String name(int letter) {
        return switch (letter) {
            case 'v' -> "void";
            case 'w' -> "wchar_t";
            case 'b' -> "bool";
            case 'c' -> "char";
            case 'a' -> "signed char";
            case 'h' -> "unsigned char";
            case 's' -> "short";
            case 't' -> "unsigned short";
            case 'i' -> "int";
            case 'j' -> "unsigned int";
            case 'l' -> "long";
            case 'm' -> "unsigned long";
            case 'x' -> "long long";
            case 'y' -> "unsigned long long";
            case 'n' -> "__int128";
            case 'o' -> "unsigned __int128";
            case 'f' -> "float";
            case 'd' -> "double";
            case 'e' -> "long double";
            case 'g' -> "__float128";
            case 'z' -> "...";
            default -> null;
        };
    }

    private static @Nullable String extendedName(int letter) {
        return switch (letter) {
            case 'd' -> "decimal64";
            case 'e' -> "decimal128";
            case 'f' -> "decimal32";
            case 'h' -> "half";
            case 'i' -> "char32_t";
            case 's' -> "char16_t";
            case 'u' -> "char8_t";
            case 'a' -> "auto";
            case 'c' -> "decltype(auto)";
            case 'n' -> "std::nullptr_t";
            default -> null;
        };
    }
}
