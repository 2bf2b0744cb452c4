package dev.faultline.symbol.demangle;

/// Rust's scheme "v0" (RFC 2603; rustc book, "v0 Symbol Format").
final class RustV0 extends RustInput {
    private static final int DEPTH_LIMIT = 256;

    private final Output out;
    private int depth;
    private long lifetimes;
    private boolean silent;

    private RustV0(String text, Style style) {
        super(text);
        this.out = new Output(style);
    }

    static boolean isPath(String name, int place) {
        return name.length() > place && "CNMXYIB".indexOf(name.charAt(place)) >= 0;
    }

    static String demangle(String name, Style style) {
        int prefix = name.startsWith("__R") ? 3 : name.startsWith("_R") ? 2 : 1;
        int suffix = name.indexOf('.', prefix);
        String body = suffix < 0 ? name.substring(prefix) : name.substring(prefix, suffix);
        if (!body.chars().allMatch(RustV0::isPlain)) {
            throw Mangled.invalid();
        }
        RustV0 reader = new RustV0(body, style);
        if (!isPath(body, 0)) {
            throw Mangled.invalid();
        }
        reader.path(true, false);
        if (reader.at < body.length()) {
            reader.silent = true;
            reader.path(false, false);
        }
        if (reader.at != body.length()) {
            throw Mangled.invalid();
        }
        String rest = suffix < 0 ? "" : name.substring(suffix);
        return reader.out + (style.isGnu() || rest.isEmpty() ? RustLegacy.suffix(rest) : " (" + rest + ")");
    }

    private static boolean isPlain(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }

    private void print(String more) {
        if (!silent) {
            out.add(more);
        }
    }

    private void down() {
        if (++depth > DEPTH_LIMIT) {
            throw new UndecodableException("too deep");
        }
        out.enter();
    }

    private void up() {
        depth--;
        out.leave();
    }

    /// Follows a reference back and reads there.
    private void backReference(Runnable reader) {
        int start = at - 1;
        long target = base62();
        if (target < 0 || target >= start) {
            throw Mangled.invalid();
        }
        if (silent) {
            return;
        }
        int kept = at;
        at = (int) target;
        reader.run();
        at = kept;
    }

    /// `<path>`
    ///
    /// @param value whether generic arguments are written with `::`
    /// @param open whether the closing `>` is left to the caller
    /// @return whether it was left
    boolean path(boolean value, boolean open) {
        down();
        boolean left = false;
        switch (next()) {
            case 'C' -> {
                disambiguator();
                print(identifier());
            }
            case 'M' -> {
                implementation();
                print("<");
                type();
                print(">");
            }
            case 'X' -> {
                implementation();
                implemented();
            }
            case 'Y' -> implemented();
            case 'N' -> nested(value);
            case 'I' -> {
                path(value, false);
                print(value ? "::<" : "<");
                list(this::argument);
                left = open;
                print(open ? "" : ">");
            }
            case 'B' -> {
                boolean[] result = {false};
                backReference(() -> result[0] = path(value, open));
                left = result[0];
            }
            default -> throw Mangled.invalid();
        }
        up();
        return left;
    }

    private void implemented() {
        print("<");
        type();
        print(" as ");
        path(false, false);
        print(">");
    }

    private void implementation() {
        boolean kept = silent;
        silent = true;
        disambiguator();
        path(false, false);
        silent = kept;
    }

    private void nested(boolean value) {
        char space = next();
        if (!Character.isLetter(space)) {
            throw Mangled.invalid();
        }
        path(value, false);
        long number = disambiguator();
        String name = identifier();
        if (Character.isUpperCase(space)) {
            print("::{" + (space == 'C' ? "closure" : space == 'S' ? "shim" : Character.toString(space)));
            print(name.isEmpty() ? "" : ":" + name);
            print("#" + Long.toUnsignedString(number) + "}");
        } else if (!name.isEmpty()) {
            print("::" + name);
        }
    }

    int list(Runnable element) {
        int count = 0;
        while (!take('E')) {
            print(count > 0 ? ", " : "");
            element.run();
            count++;
        }
        return count;
    }

    private void argument() {
        if (take('L')) {
            lifetime(base62());
        } else if (take('K')) {
            constant(false);
        } else {
            type();
        }
    }

    private void lifetime(long index) {
        if (index == 0) {
            print("'_");
        } else if (index < 0 || index > lifetimes) {
            throw Mangled.invalid();
        } else {
            long place = lifetimes - index;
            print(place < 26 ? "'" + (char) ('a' + place) : "'z" + (place - 25));
        }
    }

    /// `for<'a, 'b> `
    private long binder() {
        if (!take('G')) {
            return 0;
        }
        long count = base62() + 1;
        if (count < 0 || count > text.length()) {
            throw Mangled.invalid();
        }
        print("for<");
        for (long i = 0; i < count; i++) {
            lifetimes++;
            print(i > 0 ? ", " : "");
            lifetime(1);
        }
        print("> ");
        return count;
    }

    private void type() {
        down();
        char kind = look();
        String basic = basic(kind);
        if (basic != null) {
            at++;
            print(basic);
        } else {
            compound(kind);
        }
        up();
    }

    private void compound(char kind) {
        at++;
        switch (kind) {
            case 'A' -> {
                print("[");
                type();
                print("; ");
                constant(true);
                print("]");
            }
            case 'S' -> {
                print("[");
                type();
                print("]");
            }
            case 'T' -> {
                print("(");
                int count = list(this::type);
                print(count == 1 ? ",)" : ")");
            }
            case 'R', 'Q' -> reference(kind == 'Q');
            case 'P' -> {
                print("*const ");
                type();
            }
            case 'O' -> {
                print("*mut ");
                type();
            }
            case 'F' -> function();
            case 'D' -> dynamic();
            case 'B' -> backReference(this::type);
            default -> {
                at--;
                path(false, false);
            }
        }
    }

    private void reference(boolean mutable) {
        print("&");
        if (take('L')) {
            long index = base62();
            if (index != 0) {
                lifetime(index);
                print(" ");
            }
        }
        print(mutable ? "mut " : "");
        type();
    }

    private void function() {
        long bound = binder();
        print(take('U') ? "unsafe " : "");
        if (take('K')) {
            print("extern \"");
            print(take('C') ? "C" : identifier().replace('_', '-'));
            print("\" ");
        }
        print("fn(");
        list(this::type);
        print(")");
        if (!take('u')) {
            print(" -> ");
            type();
        }
        lifetimes -= bound;
    }

    private void dynamic() {
        print("dyn ");
        long bound = binder();
        int count = 0;
        while (!take('E')) {
            print(count > 0 ? " + " : "");
            trait();
            count++;
        }
        lifetimes -= bound;
        if (!take('L')) {
            throw Mangled.invalid();
        }
        long index = base62();
        if (index != 0) {
            print(" + ");
            lifetime(index);
        }
    }

    private void trait() {
        boolean open = path(false, true);
        while (take('p')) {
            print(open ? ", " : "<");
            open = true;
            print(identifier());
            print(" = ");
            type();
        }
        print(open ? ">" : "");
    }

    /// @param nested whether it stands inside of another constant
    void constant(boolean nested) {
        down();
        if (take('B')) {
            backReference(() -> constant(nested));
        } else if (take('p')) {
            print("_");
        } else {
            new RustConstant(this).read(next(), nested);
        }
        up();
    }

    void write(String more) {
        print(more);
    }
}
