package dev.faultline.symbol.dwarf;

import java.util.ArrayList;
import java.util.List;

/// What was found to be wrong with some debug information: the first of it, as damage comes in heaps. Safe from many
/// threads.
final class Problems {
    private static final int LIMIT = 50;

    private final List<String> notes = new ArrayList<>();

    synchronized void note(String problem) {
        if (notes.size() < LIMIT) {
            notes.add(problem);
        }
    }

    synchronized List<String> list() {
        return List.copyOf(notes);
    }
}
