package dev.faultline.app.cli;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "resolve",
        description =
                "Marks issues resolved: for every release, or from one on; older clients do not reopen them then.")
final class ResolveCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "ISSUE", arity = "1..*", description = "Ids or short ids.")
    private final List<String> names = new ArrayList<>();

    @ArgGroup
    private @Nullable Releases releases;

    static final class Releases {
        @Option(names = "--in", paramLabel = "RELEASE", description = "In this release and those after it.")
        private @Nullable String release;

        @Option(names = "--next", description = "In the release after the newest one known.")
        private boolean next;

        private Resolution resolution() {
            if (release != null) {
                return new Resolution.InRelease(release.strip());
            }
            return next ? new Resolution.InNextRelease("") : new Resolution.Now();
        }
    }

    ResolveCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        Resolution how = releases == null ? new Resolution.Now() : releases.resolution();
        return new StateDecision(terminal, homes, format)
                .decide(names, (at, ids) -> new Decision.Resolve(at, ids, how));
    }
}
