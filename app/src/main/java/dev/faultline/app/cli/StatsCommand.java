package dev.faultline.app.cli;

import dev.faultline.store.index.ProjectEntry;
import dev.faultline.store.index.Statistics;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "stats", description = "What the home holds, what was dropped and why, and how far the digest is.")
final class StatsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    StatsCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            Statistics statistics = home.store().index().statistics();
            if (format.json()) {
                JsonOutput.print(terminal.out(), json(home, statistics));
            } else {
                text(home, statistics);
            }
            return 0;
        });
    }

    private static ObjectNode json(OpenHome home, Statistics statistics) {
        ObjectNode json = JsonOutput.MAPPER.createObjectNode();
        json.put("home", home.folder().toString());
        json.put("events", statistics.events());
        json.put("issues", statistics.issues());
        json.put("unresolved", statistics.unresolved());
        json.put("sessions", statistics.sessions());
        ArrayNode projects = json.putArray("projects");
        for (ProjectEntry project : statistics.projects()) {
            projects.addObject()
                    .put("id", project.id())
                    .put("issues", project.issues())
                    .put("firstSeen", project.firstSeen().toString());
        }
        ArrayNode kept = json.putArray("kept");
        statistics
                .kept()
                .forEach(each -> kept.addObject()
                        .put("project", each.project())
                        .put("type", each.type())
                        .put("count", each.count())
                        .put("bytes", each.bytes()));
        ArrayNode dropped = json.putArray("dropped");
        statistics
                .rejected()
                .forEach(each -> dropped.addObject()
                        .put("project", each.project())
                        .put("reason", each.reason())
                        .put("count", each.count()));
        json.putObject("digest")
                .put("position", statistics.position())
                .put("acknowledged", home.store().log().acknowledged())
                .put("backlog", home.archive().backlog());
        bytes(json.putObject("bytes"), home, statistics);
        json.put("oldest", text(statistics.oldest()));
        json.put("newest", text(statistics.newest()));
        ArrayNode notices = json.putArray("notices");
        home.store().notices().forEach(notices::add);
        return json;
    }

    private static void bytes(ObjectNode into, OpenHome home, Statistics statistics) {
        long segments = home.store().log().bytes();
        into.put("segments", segments);
        into.put("index", statistics.indexBytes());
        into.put("total", segments + statistics.indexBytes());
    }

    private void text(OpenHome home, Statistics statistics) {
        Table table = new Table("WHAT", ">HOW MANY");
        table.row("events", statistics.events());
        table.row("issues", statistics.issues());
        table.row("unresolved issues", statistics.unresolved());
        table.row("sessions", statistics.sessions());
        statistics.projects().forEach(project -> table.row("issues of project " + project.id(), project.issues()));
        statistics.kept().forEach(each -> table.row("kept raw: " + each.type(), each.count()));
        statistics.rejected().forEach(each -> table.row("dropped: " + each.reason(), each.count()));
        table.row("not digested yet", home.archive().backlog());
        table.row("bytes of segments", home.store().log().bytes());
        table.row("bytes of index", statistics.indexBytes());
        table.print(terminal.out());
        home.store().notices().forEach(notice -> terminal.note(PlainText.of(notice)));
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
