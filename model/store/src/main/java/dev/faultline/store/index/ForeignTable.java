package dev.faultline.store.index;

import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.search.MainField;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What other homes counted of sessions; a row of the release 0 stands for a whole project.
record ForeignTable(Connection connection) {
    private static final int WHOLE_PROJECT = 0;
    private static final String HEALTH = "total, crashed, abnormal, unhandled, errored, users, users_crashed";

    /// Gives a release of the project its number, and notes that it was seen.
    @FunctionalInterface
    interface Numbering {
        int number(ReleaseFigures release) throws SQLException;
    }

    private record Place(int release, long hour) {}

    /// Takes over what is newer than what the same home told before.
    void add(int project, ForeignHealth told, Numbering numbering) throws SQLException {
        Map<String, Integer> taken = new HashMap<>();
        if (take(project, told, WHOLE_PROJECT, Health.NONE)) {
            taken.put("", WHOLE_PROJECT);
        }
        Map<String, ReleaseFigures> releases = new TreeMap<>();
        told.releases().stream()
                .filter(release -> !release.name().isEmpty())
                .forEach(release -> releases.put(release.name(), release));
        for (ReleaseFigures release : releases.values()) {
            int number = numbering.number(release);
            if (take(project, told, number, release.health())) {
                taken.put(release.name(), number);
            }
        }
        insertHours(project, told, taken);
    }

    private boolean take(int project, ForeignHealth told, int release, Health health) throws SQLException {
        List<Object> key = List.of(project, release, told.origin());
        String of = " WHERE project = ? AND release = ? AND origin = ?";
        long at = Times.micros(told.at());
        Long before = Rows.first(connection, "SELECT at FROM foreign_health" + of, key, row -> row.getLong(1));
        if (before != null && before >= at) {
            return false;
        }
        Rows.update(connection, "DELETE FROM foreign_health" + of, key);
        Rows.update(connection, "DELETE FROM foreign_hours" + of, key);
        Rows.update(
                connection,
                "INSERT INTO foreign_health (origin, project, release, at, " + HEALTH
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(
                        told.origin(),
                        project,
                        release,
                        at,
                        health.total(),
                        health.crashed(),
                        health.abnormal(),
                        health.unhandled(),
                        health.erroredAll(),
                        health.users(),
                        health.usersCrashed()));
        return true;
    }

    private void insertHours(int project, ForeignHealth told, Map<String, Integer> taken) throws SQLException {
        Map<Place, long[]> sums = new HashMap<>();
        for (ReleaseCounts count : told.sessions()) {
            Integer release = taken.get(count.release());
            if (release != null) {
                Place place = new Place(release, Times.hour(Times.micros(told.at(count))));
                long[] sum = sums.computeIfAbsent(place, _ -> new long[2]);
                sum[0] += count.sessions();
                sum[1] += count.crashed();
            }
        }
        Batch insert = new Batch(
                connection,
                "INSERT INTO foreign_hours (origin, project, release, hr, total, crashed) VALUES (?, ?, ?, ?, ?, ?)");
        for (Map.Entry<Place, long[]> sum : sums.entrySet()) {
            Place place = sum.getKey();
            insert.add(told.origin(), project, place.release, place.hour, sum.getValue()[0], sum.getValue()[1]);
        }
        insert.execute();
    }

    /// Whether nothing of it is newer than what the same home told before.
    boolean knows(String project, ForeignHealth told) throws SQLException {
        Set<String> known = new HashSet<>(Rows.list(
                connection,
                "SELECT t.val FROM foreign_health f JOIN terms t ON t.id = f.release JOIN projects p ON p.id = f.project"
                        + " WHERE p.slug = ? AND f.origin = ? AND f.at >= ?",
                List.of(project, told.origin(), Times.micros(told.at())),
                row -> row.getString(1)));
        return known.contains("")
                && told.releases().stream()
                        .map(release ->
                                Term.of(MainField.RELEASE, release.name()).value())
                        .allMatch(known::contains);
    }

    /// Health by the number of the release.
    Map<Long, Health> health(long project) throws SQLException {
        Map<Long, Health> health = new HashMap<>();
        Rows.list(
                connection,
                "SELECT release, " + HEALTH + " FROM foreign_health WHERE project = ? AND release <> 0",
                List.of(project),
                row -> health.merge(row.getLong(1), health(row, 2), Health::plus));
        return health;
    }

    private static Health health(ResultSet row, int first) throws SQLException {
        return new Health(
                row.getLong(first),
                row.getLong(first + 1),
                row.getLong(first + 2),
                row.getLong(first + 3),
                row.getLong(first + 4),
                row.getLong(first + 5),
                row.getLong(first + 6));
    }

    /// Sessions by the number of the release since an hour; those of 0 are all of the project.
    Map<Long, Long> sessions(long project, long hour) throws SQLException {
        Map<Long, Long> sums = new HashMap<>();
        Rows.list(
                connection,
                "SELECT release, SUM(total) FROM foreign_hours WHERE project = ? AND hr >= ? GROUP BY release",
                List.of(project, hour),
                row -> sums.put(row.getLong(1), row.getLong(2)));
        return sums;
    }

    /// Sessions in equal stretches of time.
    List<ReleaseCounts> counts(long project, long hour, int hours, int buckets) throws SQLException {
        return Rows.list(
                connection,
                "SELECT t.val, (h.hr - ?) / ? AS bucket, SUM(h.total), SUM(h.crashed) FROM foreign_hours h"
                        + " JOIN terms t ON t.id = h.release WHERE h.project = ? AND h.hr >= ? AND h.hr < ?"
                        + " GROUP BY t.val, bucket",
                List.of(hour, hours, project, hour, hour + (long) hours * buckets),
                row -> new ReleaseCounts(row.getString(1), row.getInt(2), 0, row.getLong(3), row.getLong(4)));
    }

    /// What each home told of a project, to tell it on.
    ///
    /// @param recent begin of the time that adoption looks at
    List<ForeignHealth> told(long project, Instant from, Instant recent) throws SQLException {
        Map<String, List<ReleaseFigures>> figures = new TreeMap<>();
        Map<String, Instant> at = new HashMap<>();
        Map<String, List<ReleaseCounts>> hours = hours(project, Times.hour(Times.micros(from)));
        int first = (int) ((Times.micros(recent) - Times.micros(from)) / 3_600_000_000L);
        Rows.list(
                connection,
                "SELECT f.origin, f.at, t.val, " + HEALTH.replaceAll("(\\w+)", "f.$1")
                        + ", r.first_seen, r.last_seen FROM foreign_health f JOIN terms t ON t.id = f.release"
                        + " LEFT JOIN releases r ON r.project = f.project AND r.term = f.release WHERE f.project = ?",
                List.of(project),
                row -> {
                    String origin = row.getString(1);
                    String name = row.getString(3);
                    List<ReleaseFigures> known = figures.computeIfAbsent(origin, _ -> new ArrayList<>());
                    at.merge(origin, Times.instant(row.getLong(2)), (one, other) -> one.isAfter(other) ? one : other);
                    List<ReleaseCounts> counts = hours.getOrDefault(origin, List.of());
                    return name.isEmpty()
                            || known.add(new ReleaseFigures(
                                    name,
                                    Times.instant(row.getLong(11)),
                                    Times.instant(row.getLong(12)),
                                    0,
                                    0,
                                    0,
                                    health(row, 4),
                                    since(counts, name, first),
                                    since(counts, "", first)));
                });
        List<ForeignHealth> told = new ArrayList<>();
        figures.forEach((origin, releases) -> told.add(new ForeignHealth(
                origin,
                Objects.requireNonNull(at.get(origin)),
                releases,
                Times.startOfHour(Times.hour(Times.micros(from))),
                hours.getOrDefault(origin, List.of()))));
        return told;
    }

    private static long since(List<ReleaseCounts> counts, String release, int first) {
        return counts.stream()
                .filter(count -> count.release().equals(release) && count.bucket() >= first)
                .mapToLong(ReleaseCounts::sessions)
                .sum();
    }

    private Map<String, List<ReleaseCounts>> hours(long project, long from) throws SQLException {
        Map<String, List<ReleaseCounts>> hours = new HashMap<>();
        Rows.list(
                connection,
                "SELECT h.origin, t.val, h.hr - ?, h.total, h.crashed FROM foreign_hours h"
                        + " JOIN terms t ON t.id = h.release WHERE h.project = ? AND h.hr >= ?",
                List.of(from, project, from),
                row -> hours.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new ReleaseCounts(row.getString(2), row.getInt(3), 0, row.getLong(4), row.getLong(5))));
        return hours;
    }
}
