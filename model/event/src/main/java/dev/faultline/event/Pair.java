package dev.faultline.event;

/// A name and its value, where order and repetition matter (headers, cookies, query strings, tags).
public record Pair(String name, String value) {}
