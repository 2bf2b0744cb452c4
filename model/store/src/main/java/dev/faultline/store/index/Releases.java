package dev.faultline.store.index;

import dev.faultline.triage.issue.ReleaseTimeline;
import dev.faultline.triage.release.KnownRelease;
import dev.faultline.triage.release.Release;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The releases of the projects, with the first and the last time each was seen.
final class Releases {
    private static final class Seen {
        final int project;
        final int term;
        final String name;
        final long first;
        long last;
        boolean stored;

        Seen(int project, int term, String name, long first, long last, boolean stored) {
            this.project = project;
            this.term = term;
            this.name = name;
            this.first = first;
            this.last = last;
            this.stored = stored;
        }
    }

    private final Connection connection;
    private final Map<Integer, Map<String, Seen>> byProject = new HashMap<>();
    private final Map<Integer, ReleaseTimeline> timelines = new HashMap<>();
    private final Map<String, Seen> changed = new LinkedHashMap<>();
    private final Batch insert;
    private final Batch update;

    Releases(Connection connection) throws SQLException {
        this.connection = connection;
        insert = new Batch(
                connection, "INSERT INTO releases (last_seen, project, term, first_seen) VALUES (?, ?, ?, ?)");
        update = new Batch(connection, "UPDATE releases SET last_seen = ? WHERE project = ? AND term = ?");
    }

    void seen(int project, String name, int term, Instant at) throws SQLException {
        long time = Times.micros(at);
        Map<String, Seen> known = of(project);
        @Nullable Seen release = known.get(name);
        if (release == null) {
            release = new Seen(project, term, name, time, time, false);
            known.put(name, release);
            timelines.remove(project);
        }
        release.last = Math.max(release.last, time);
        changed.put(project + "/" + name, release);
    }

    ReleaseTimeline timeline(int project) throws SQLException {
        ReleaseTimeline known = timelines.get(project);
        if (known == null) {
            List<KnownRelease> releases = new ArrayList<>();
            of(project)
                    .values()
                    .forEach(seen ->
                            releases.add(new KnownRelease(Release.parse(seen.name), Times.instant(seen.first))));
            known = new ReleaseTimeline(releases);
            timelines.put(project, known);
        }
        return known;
    }

    private Map<String, Seen> of(int project) throws SQLException {
        Map<String, Seen> known = byProject.get(project);
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Seen seen : Rows.list(
                    connection,
                    "SELECT r.project, r.term, t.val, r.first_seen, r.last_seen FROM releases r"
                            + " JOIN terms t ON t.id = r.term WHERE r.project = ? ORDER BY r.first_seen, r.term",
                    List.of(project),
                    row -> new Seen(
                            row.getInt(1), row.getInt(2), row.getString(3), row.getLong(4), row.getLong(5), true))) {
                known.put(seen.name, seen);
            }
            byProject.put(project, known);
        }
        return known;
    }

    void flush() throws SQLException {
        for (Seen release : changed.values()) {
            if (release.stored) {
                update.add(release.last, release.project, release.term);
            } else {
                insert.add(release.last, release.project, release.term, release.first);
                release.stored = true;
            }
        }
        changed.clear();
        insert.execute();
        update.execute();
    }
}
