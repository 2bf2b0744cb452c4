package dev.faultline.app.cli;

import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import dev.faultline.triage.search.QueryParser;
import dev.faultline.triage.search.QuerySyntaxException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is looked for; a part of the commands that list.
final class Search {
    @Option(
            names = {"-q", "--query"},
            paramLabel = "QUERY",
            description = "In the search language, such as 'is:unresolved level:error release:1.4.*'; all without one.")
    private String query = "";

    @Option(names = "--project", paramLabel = "PROJECT", description = "Only this project.")
    private @Nullable String project;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; all without it.")
    private int limit = Integer.MAX_VALUE;

    Query parse() {
        if (limit < 0) {
            throw new UsageFailure("--limit must not be negative: " + limit);
        }
        Query parsed = parse(query);
        return project == null ? parsed : new Query.And(List.of(inProject(project), parsed));
    }

    /// Reads a search.
    static Query parse(String text) {
        try {
            return new QueryParser(Clock.systemUTC()).parse(text);
        } catch (QuerySyntaxException e) {
            throw new UsageFailure("--query, at character " + (e.position() + 1) + ": " + e.getMessage());
        }
    }

    int limit() {
        return limit;
    }

    private static Query inProject(String project) {
        return new Query.Equal(new Key.Field(MainField.PROJECT), List.of(project));
    }
}
