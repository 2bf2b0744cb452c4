package dev.faultline.symbol.find;

import dev.faultline.symbol.object.ObjectFile;
import java.util.List;
import java.util.Optional;

/// What a search for debug information found.
///
/// @param found the file to use, if any
/// @param candidates all that were looked at, in that order
public record Search(Optional<ObjectFile> found, List<Candidate> candidates) {}
