package dev.faultline.symbol;

import dev.faultline.symbol.find.Candidate;
import dev.faultline.symbol.find.Search;
import dev.faultline.symbol.find.Verdict;
import java.util.List;

/// What became of the search for a module's debug information, for people to see.
///
/// @param status whether its addresses can be named
/// @param place the file that answers; empty where there is none
/// @param reason one sentence for people; empty where all is well
/// @param candidates every file or server that was looked at, with the reason of its refusal
public record Finding(ModuleStatus status, String place, String reason, List<Candidate> candidates) {
    static final Finding NOT_NEEDED = new Finding(ModuleStatus.NOT_NEEDED, "", "", List.of());

    static Finding found(String place, String reason, List<Candidate> candidates) {
        return new Finding(ModuleStatus.FOUND, place, reason, List.copyOf(candidates));
    }

    /// Takes the refusal that tells the user most: a file of another build is a file to be replaced.
    static Finding refused(Search search) {
        List<Candidate> all = List.copyOf(search.candidates());
        for (Verdict verdict : List.of(
                Verdict.NO_DEBUG_INFORMATION, Verdict.WRONG_ID, Verdict.WRONG_ARCHITECTURE, Verdict.UNREADABLE)) {
            for (Candidate candidate : all) {
                if (candidate.verdict() == verdict) {
                    return new Finding(status(verdict), "", candidate.place() + ": " + candidate.reason(), all);
                }
            }
        }
        return new Finding(ModuleStatus.MISSING, "", "no file with its id or name was found", all);
    }

    private static ModuleStatus status(Verdict verdict) {
        return switch (verdict) {
            case NO_DEBUG_INFORMATION -> ModuleStatus.NO_DEBUG_INFORMATION;
            case WRONG_ID, WRONG_ARCHITECTURE -> ModuleStatus.WRONG_BUILD;
            case UNREADABLE -> ModuleStatus.UNREADABLE;
            case ACCEPTED -> ModuleStatus.FOUND;
            case ABSENT -> ModuleStatus.MISSING;
        };
    }
}
