package dev.faultline.symbol.find;

/// A file (or an address of a server) that was looked at for debug information.
///
/// @param place a path, or the URL of a server's file
/// @param verdict what became of it
/// @param reason for people: which id it has instead, what is wrong with it
public record Candidate(String place, Verdict verdict, String reason) {}
