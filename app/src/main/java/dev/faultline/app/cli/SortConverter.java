package dev.faultline.app.cli;

import dev.faultline.triage.search.IssueSort;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/// Reads the words of `--sort`.
final class SortConverter {
    private SortConverter() {}

    static IssueSort convert(String word) {
        for (IssueSort sort : IssueSort.values()) {
            if (sort.word().equalsIgnoreCase(word)) {
                return sort;
            }
        }
        String words = Arrays.stream(IssueSort.values()).map(IssueSort::word).collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + word + "' is none of " + words);
    }
}
