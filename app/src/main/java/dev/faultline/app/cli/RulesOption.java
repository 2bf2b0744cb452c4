package dev.faultline.app.cli;

import dev.faultline.triage.grouping.GroupingRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// The rules that an inspection is done with; a part of such commands.
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = {
                "Grouping rules, one a line: stack trace rules ('family:native function:std::* -app') and fingerprint"
                        + " rules ('type:Timeout -> timeout').",
                "Stack trace rules stand in for the shipped ones; fingerprint rules come before the shipped ones."
            })
    private final List<Path> files = new ArrayList<>();

    boolean given() {
        return !files.isEmpty();
    }

    GroupingRules read(Terminal terminal) throws IOException {
        GroupingRules shipped = GroupingRules.shipped();
        GroupingRules own = GroupingRules.none();
        for (Path file : files) {
            own = own.with(RulesFile.read(terminal.file(file)).parsed());
        }
        GroupingRules base = own.stackTrace().size() == 0
                ? shipped
                : new GroupingRules(GroupingRules.none().stackTrace(), shipped.fingerprint());
        return base.with(own);
    }
}
