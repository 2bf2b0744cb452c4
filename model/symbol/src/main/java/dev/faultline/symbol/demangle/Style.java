package dev.faultline.symbol.demangle;

/// How names are spelled where the tools differ.
public enum Style {
    /// As llvm-cxxfilt: `>>`, `'lambda'`, hash of Rust's legacy names kept.
    LLVM,
    /// As GNU's c++filt: `> >`, `{lambda()#1}`, no hashes.
    GNU
}
