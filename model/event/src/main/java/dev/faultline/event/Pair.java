package dev.faultline.event;

/// A name and its value, where order matters (tags).
public record Pair(String name, String value) {}
