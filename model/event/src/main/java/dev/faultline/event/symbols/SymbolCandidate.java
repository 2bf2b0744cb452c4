package dev.faultline.event.symbols;

/// A file that was looked at for symbols.
///
/// @param place its path
/// @param verdict `accepted`, `wrong_id`, `wrong_architecture`, `unreadable`, `no_debug_information`, `absent`
/// @param reason for people: why it was refused; empty when it was taken
public record SymbolCandidate(String place, String verdict, String reason) {}
