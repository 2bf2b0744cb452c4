package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.intake.Regroup;
import dev.faultline.intake.RegroupPreview;
import dev.faultline.store.index.ProjectEntry;
import dev.faultline.store.index.RuleEntry;
import dev.faultline.triage.grouping.ProjectRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "regroup",
        description = {
            "Gives a project grouping rules of its own, on top of the shipped ones, and groups its events by them.",
            "What is done can be undone: --undo goes back to the rules before."
        })
final class RegroupCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    /// Where the rules come from.
    static final class Source {
        @Option(
                names = "--rules",
                paramLabel = "FILE",
                description = "Stack trace rules and fingerprint rules, one a line; an empty file for none.")
        private @Nullable Path file;

        @Option(names = "--undo", description = "The rules the project had before.")
        private boolean undo;
    }

    @ArgGroup(multiplicity = "1")
    private final Source source = new Source();

    @Option(names = "--project", paramLabel = "P", description = "Needed where there are several.")
    private @Nullable String project;

    @Option(names = "--preview", description = "Only shows what issues would become.")
    private boolean preview;

    RegroupCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() throws IOException {
        ProjectRules rules = source.undo || source.file == null ? null : RulesFile.read(terminal.file(source.file));
        return homes.use(home -> {
            Regroup regroup = home.intake().regroup();
            String name = project(home);
            ProjectRules wanted = rules == null ? before(regroup, name) : rules;
            RegroupPreview found = regroup.preview(name, wanted, this::tell);
            terminal.check();
            Applied applied = preview ? null : regroup.apply(found).join();
            RegroupReport report = new RegroupReport(found, applied);
            if (format.json()) {
                JsonOutput.print(terminal.out(), report.json());
            } else {
                report.print(terminal.out());
            }
            return 0;
        });
    }

    private void tell(long done, long of) {
        terminal.check();
        if (done % 10_000 == 0 && done > 0) {
            terminal.note(done + " of " + of + " events");
        }
    }

    private String project(OpenHome home) {
        List<String> projects =
                home.store().index().projects().stream().map(ProjectEntry::id).toList();
        if (project != null) {
            if (!projects.contains(project)) {
                throw new CommandFailure(
                        "there is no project " + project + "; there are: " + String.join(", ", projects));
            }
            return project;
        }
        if (projects.size() != 1) {
            throw new UsageFailure("name the project with --project: " + String.join(", ", projects));
        }
        return projects.getFirst();
    }

    private static ProjectRules before(Regroup regroup, String project) {
        List<RuleEntry> history = regroup.history(project);
        if (history.isEmpty()) {
            throw new CommandFailure("project " + project + " never had other rules: there is nothing to undo");
        }
        return history.size() == 1 ? ProjectRules.NONE : history.get(1).rules();
    }
}
