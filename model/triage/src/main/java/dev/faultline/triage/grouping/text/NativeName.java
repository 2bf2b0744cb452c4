package dev.faultline.triage.grouping.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Trims one C, C++, Rust, Swift or Objective-C function name.
final class NativeName {
    private static final Pattern LAMBDA =
            Pattern.compile("\\{lambda\\(.*?\\)#\\d+}|\\blambda_[a-f0-9]{32}\\b|\\$_\\d+\\b");
    private static final Pattern MSVC_ANONYMOUS_NAMESPACE = Pattern.compile("\\?A0x[a-f0-9]{8}::");
    private static final Pattern RUST_BLANKET = Pattern.compile("^[A-Z] as ");
    private static final Pattern RUST_HASH = Pattern.compile("::h[a-z0-9]{16}$");
    private static final Pattern GLIBC_VERSION = Pattern.compile("@@?GLIBC_[0-9.]+$");
    private static final Pattern STDCALL = Pattern.compile("^@?(.*?)@[0-9]+$");

    /// Generics nest; a name nested deeper than this is garbage, and its inside is left alone.
    private static final int DEEPEST = 64;

    private static final String ANONYMOUS = "〔anonymousnamespace〕";
    private static final String ARROW = "⟿";

    private final String platform;

    NativeName(String platform) {
        this.platform = platform;
    }

    String trim(String function) {
        if (function.equals("<redacted>") || function.equals("<unknown>")) {
            return function;
        }
        String name = Letters.strip(function);
        if (name.startsWith("[") || name.startsWith("+[") || name.startsWith("-[")) {
            return name; // Objective-C has no arguments to cut
        }
        name = Brackets.replace(name, '[', ']', (inner, start) -> inner.startsWith("clone .") ? "" : "[" + inner + "]");
        name = shield(withoutTrailers(withoutClones(Letters.stripEnd(name))));
        name = unifyAnonymous(name);
        name = Brackets.replace(name, '(', ')', NativeName::arguments);
        name = Brackets.replace(name, '<', '>', (inner, start) -> generics(inner, start, 0));
        String found = functionToken(name);
        return withoutMarkers(found == null ? function : unshield(found));
    }

    /// What LLVM's demangler puts after the copies that an optimiser made of a function: `f(int) const (.isra.0)
    /// (.cold)`.
    private static String withoutClones(String name) {
        String rest = name;
        while (rest.endsWith(")")) {
            int open = rest.lastIndexOf(" (.");
            if (open < 0 || !isClone(rest, open + 3)) {
                return rest;
            }
            rest = Letters.stripEnd(rest.substring(0, open));
        }
        return rest;
    }

    private static boolean isClone(String name, int from) {
        for (int i = from; i < name.length() - 1; i++) {
            char c = name.charAt(i);
            if (!Letters.word(c) && c != '.' && c != '$') {
                return false;
            }
        }
        return from < name.length() - 1;
    }

    private static String withoutTrailers(String name) {
        String rest = name;
        while (true) {
            if (rest.endsWith("&")) {
                rest = Letters.stripEnd(rest.substring(0, rest.length() - 1));
            } else if (rest.endsWith("const")
                    && (rest.length() == 5 || !Letters.word(rest.charAt(rest.length() - 6)))) {
                rest = Letters.stripEnd(rest.substring(0, rest.length() - 5));
            } else {
                return rest;
            }
        }
    }

    /// Operators hold brackets that do not pair; they travel in disguise until the brackets are dealt with.
    private static String shield(String name) {
        String rest = name;
        if (rest.contains("operator")) {
            rest = rest.replace("operator<<", "operator⟨⟨")
                    .replace("operator<", "operator⟨")
                    .replace("operator()", "operator◯")
                    .replace("operator->", "operator" + ARROW);
        }
        return rest.replace(" -> ", " " + ARROW + " ").replace("`anonymous namespace'", ANONYMOUS);
    }

    private static String unshield(String name) {
        return name.replace("⟨", "<")
                .replace("◯", "()")
                .replace(ARROW, "->")
                .replace(ANONYMOUS, "`anonymous namespace'");
    }

    /// Compilers number lambdas and hash anonymous namespaces, each in its own way.
    private static String unifyAnonymous(String name) {
        String rest = name;
        if (rest.contains("lambda") || rest.contains("$_")) {
            rest = LAMBDA.matcher(rest).replaceAll("lambda");
        }
        if (rest.contains("?A0x")) {
            rest = MSVC_ANONYMOUS_NAMESPACE.matcher(rest).replaceAll(ANONYMOUS + "::");
        }
        return rest;
    }

    private static String arguments(String inner, int start) {
        String text = Letters.strip(inner);
        return text.equals("anonymous namespace") || text.equals("operator") ? "(" + text + ")" : "";
    }

    /// `<T as Trait>::call` at the start is a Rust path and keeps its type; elsewhere generics become `<T>`.
    private static String generics(String inner, int start, int depth) {
        if (inner.equals("lambda") || LAMBDA.matcher(inner).lookingAt()) {
            return "<" + inner + ">";
        }
        if (start > 0 || depth == DEEPEST) {
            return "<T>";
        }
        String path = RUST_BLANKET.matcher(inner).replaceFirst("");
        path = Brackets.replace(path, '<', '>', (deeper, at) -> generics(deeper, at, depth + 1));
        int as = path.indexOf(" as ");
        return as < 0 ? path : path.substring(0, as);
    }

    /// Of return type, attributes, name and trailing types the token that is the name.
    private @Nullable String functionToken(String name) {
        List<String> tokens = Brackets.tokens(name);
        if (tokens.size() > 1 && tokens.getLast().equals("<T>")) {
            tokens.removeLast(); // MSVC puts a space between an operator and its generics
            tokens.set(tokens.size() - 1, tokens.getLast() + " <T>");
        }
        if (tokens.isEmpty()) {
            return null;
        }
        String token = initializerToken(name, tokens);
        if (token == null) {
            token = beforeArrow(tokens);
        }
        if (token.startsWith("@") && (platform.equals("cocoa") || platform.equals("swift"))) {
            return (name.contains("thunk for ") ? "thunk for " : "") + "closure"; // an attribute, so it has no name
        }
        return tokens.contains("closure") && !token.equals("closure") ? "closure in " + token : token;
    }

    /// Swift: `variable initialization expression of static Type.member : Type`.
    private static @Nullable String initializerToken(String name, List<String> tokens) {
        int of = tokens.lastIndexOf("of");
        if (!name.contains("initialization expression of") || of < 0) {
            return null;
        }
        int at = of + 1;
        if (at < tokens.size() && tokens.get(at).equals("static")) {
            at++;
        }
        if (at >= tokens.size()) {
            return null;
        }
        String token = tokens.get(at);
        return "initializer expression of " + (token.startsWith(":") ? token.substring(1) : token);
    }

    private static String beforeArrow(List<String> tokens) {
        int arrow = tokens.lastIndexOf(ARROW);
        if (arrow <= 0) {
            return tokens.getLast();
        }
        String token = tokens.get(arrow - 1);
        if (token.equals("throws")) {
            return arrow > 1 ? tokens.get(arrow - 2) : tokens.getLast();
        }
        return token;
    }

    private static String withoutMarkers(String name) {
        String rest = name;
        if (rest.contains("::h")) {
            rest = RUST_HASH.matcher(rest).replaceFirst("");
        }
        if (rest.contains("@GLIBC_")) {
            rest = GLIBC_VERSION.matcher(rest).replaceFirst("");
        }
        return rest.indexOf('@') < 0 ? rest : STDCALL.matcher(rest).replaceFirst("$1");
    }
}
