package dev.faultline.symbol.demangle;

/// Turns the linker's names into those of the source. Never fails: what follows no scheme stays as it is. Bounded: no
/// name costs more than some milliseconds or becomes longer than 64 KB. Safe from many threads.
public final class Demangler {
    private static final int LENGTH_LIMIT = 1 << 16;

    private final Style style;
    private final boolean types;

    /// Spells names in this style.
    public Demangler(Style style) {
        this(style, false);
    }

    /// Spells names in this style.
    ///
    /// @param types whether what is no name of a symbol may be a type, as `typeid(x).name()` has it: `i` is `int`
    public Demangler(Style style, boolean types) {
        this.style = style;
        this.types = types;
    }

    /// The name as the source spells it, or the name itself.
    public String demangle(String name) {
        if (name.isEmpty() || name.length() > LENGTH_LIMIT) {
            return name;
        }
        try {
            return switch (scheme(name)) {
                case RUST_V0 -> RustV0.demangle(name, style);
                case RUST_LEGACY -> RustLegacy.demangle(name, !style.isGnu());
                case ITANIUM -> Itanium.demangle(name, style);
                case NONE -> types ? Itanium.demangleType(name, style) : name;
            };
        } catch (UndecodableException e) {
            return name;
        }
    }

    private enum Scheme {
        ITANIUM,
        RUST_LEGACY,
        RUST_V0,
        NONE
    }

    private static Scheme scheme(String name) {
        if (name.length() < 3) {
            return Scheme.NONE;
        }
        if (name.startsWith("_R") || name.startsWith("__R") || (name.charAt(0) == 'R' && RustV0.isPath(name, 1))) {
            return Scheme.RUST_V0;
        }
        if (RustLegacy.matches(name)) {
            return Scheme.RUST_LEGACY;
        }
        int underscores = 0;
        while (underscores < name.length() && name.charAt(underscores) == '_') {
            underscores++;
        }
        boolean cpp = underscores >= 1 && underscores <= 4 && name.startsWith("Z", underscores);
        return cpp ? Scheme.ITANIUM : Scheme.NONE;
    }
}
