package dev.faultline.ui.drop;

import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What will happen to files: the files of each kind, in the order they were given.
record DropPlan(Map<DropKind, List<Path>> files) {

    static DropPlan of(List<Path> dropped) {
        Map<DropKind, List<Path>> files = new EnumMap<>(DropKind.class);
        dropped.forEach(file ->
                files.computeIfAbsent(DropKind.of(file), _ -> new ArrayList<>()).add(file));
        return new DropPlan(files);
    }

    /// Whether anything will be done.
    ///
    /// @param open the kinds that something is done with
    boolean worthwhile(Set<DropKind> open) {
        return files.keySet().stream().anyMatch(open::contains);
    }

    /// One sentence for each kind.
    List<String> words(Texts texts) {
        return files.entrySet().stream()
                .map(each -> texts.format(
                        "drop." + each.getKey().word(),
                        each.getValue().size(),
                        ShownName.of(each.getValue().getFirst())))
                .toList();
    }
}
