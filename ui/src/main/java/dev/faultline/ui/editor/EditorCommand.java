package dev.faultline.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The command line that opens a file in an editor, such as `code --goto {file}:{line}:{column}`. It is split into
/// arguments before the file is put in, so that no name of a file becomes an argument or a command; no shell reads it.
///
/// @param template words, quoted where they hold spaces
public record EditorCommand(String template) {
    /// Editors that are offered, by their names.
    public static final List<Known> KNOWN = List.of(
            new Known("idea", "idea --line {line} --column {column} {file}"),
            new Known("code", "code --goto {file}:{line}:{column}"));

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// An editor that is offered.
    ///
    /// @param word stable, in texts
    public record Known(String word, String template) {}

    /// Whether a template can be used: it names the file, or is empty for no editor.
    public static boolean valid(String template) {
        return template.isBlank()
                || (template.contains("{file}") && words(template).size() > 1);
    }

    /// What is to be run.
    ///
    /// @param file absolute
    /// @param line from 1
    /// @param column from 1
    public List<String> arguments(Path file, int line, int column) {
        return words(template).stream()
                .map(word -> word.replace("{line}", String.valueOf(line))
                        .replace("{column}", String.valueOf(column))
                        .replace("{file}", file.toString()))
                .toList();
    }

    /// The program it starts; null when there is no such program.
    ///
    /// @param path where programs are looked for, as the system's `PATH` lists them
    public @Nullable Path program(List<Path> path) {
        List<String> words = words(template);
        if (words.isEmpty()) {
            return null;
        }
        Path named = Path.of(words.getFirst());
        if (named.getNameCount() > 1 || named.isAbsolute()) {
            return Files.isExecutable(named) ? named : null;
        }
        for (Path folder : path) {
            for (String ending : List.of("", ".exe", ".cmd", ".bat")) {
                Path found = folder.resolve(words.getFirst() + ending);
                if (Files.isRegularFile(found) && Files.isExecutable(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> words(String template) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(template);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
