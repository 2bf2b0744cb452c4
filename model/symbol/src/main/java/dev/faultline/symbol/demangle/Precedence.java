package dev.faultline.symbol.demangle;

/// How strongly operators bind, strongest first (ISO C++, chapter "Expressions").
enum Precedence {
    PRIMARY,
    POSTFIX,
    UNARY,
    CAST,
    POINTER_TO_MEMBER,
    MULTIPLICATIVE,
    ADDITIVE,
    SHIFT,
    SPACESHIP,
    RELATIONAL,
    EQUALITY,
    AND,
    XOR,
    OR,
    AND_IF,
    OR_IF,
    CONDITIONAL,
    ASSIGN,
    COMMA,
    DEFAULT
}
