package dev.faultline.live;

/// Why a question could not be answered.
///
/// @param position index of the first character of the query that does not fit; -1 when the query is not to blame
/// @param length number of characters that do not fit; 0 when something is missing at the position
/// @param reason what is wrong, in words
public record QueryProblem(int position, int length, String reason) {}
