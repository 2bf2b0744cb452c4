package dev.faultline.benchmark.symbol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a symbolizer printed in llvm-symbolizer's form: for each address the files and lines of its whole chain.
record Answers(List<String> chains) {
    static Answers read(Path file) throws IOException {
        List<String> chains = new ArrayList<>();
        for (String answer : Files.readString(file).split("\n\n", -1)) {
            chains.add(chain(answer));
        }
        return new Answers(chains);
    }

    /// Every second line, without the column.
    private static String chain(String answer) {
        List<String> lines = answer.strip().lines().toList();
        StringBuilder chain = new StringBuilder();
        for (int i = 1; i < lines.size(); i += 2) {
            String place = lines.get(i);
            chain.append(place, 0, Math.max(0, place.lastIndexOf(':'))).append('\n');
        }
        return chain.toString();
    }

    /// How many of the addresses have the same answer.
    int same(Answers other, int count) {
        int same = 0;
        for (int i = 0; i < Math.min(count, Math.min(chains.size(), other.chains.size())); i++) {
            same += chains.get(i).equals(other.chains.get(i)) ? 1 : 0;
        }
        return same;
    }
}
