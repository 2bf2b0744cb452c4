package dev.faultline.app.cli;

import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.StringNode;

/// How results are written; a part of most commands.
final class Format {
    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    boolean json() {
        return json;
    }

    /// Writes texts: an array of strings, or one a line.
    void texts(Terminal terminal, Stream<String> texts) {
        if (json) {
            try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                texts.forEach(text -> array.add(StringNode.valueOf(text)));
            }
        } else {
            texts.forEach(terminal.out()::println);
        }
    }
}
