package dev.faultline.symbol.demangle;

/// How names are spelled where the tools differ.
public enum Style {
    /// As llvm-cxxfilt: `>>`, `'lambda'`, hash of Rust's legacy names kept.
    LLVM,
    /// As GNU's c++filt: `> >`, `{lambda()#1}`, no hashes.
    GNU,
    /// As Sentry's symbolic: GNU's, with casts for literals, no result before a function, and constructor templates
    /// without their first parameter, which it takes for a result.
    SYMBOLIC;

    boolean isGnu() {
        return this != LLVM;
    }
}
