package dev.faultline.triage.search;

/// How two values compare.
public enum Comparison {
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL
}
